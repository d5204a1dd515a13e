import { describe, expect, it } from 'vitest';
import { SAME_STEP_MS, UNDO_STEPS, UndoStack } from '../../utils/undo-stack.ts';

describe('UndoStack', () => {
  it('gives the changes back, the newest first', () => {
    const stack = new UndoStack<string>();
    stack.push('theme', 'dark', 0);
    stack.push('badge', 'off', 10);
    expect([stack.size, stack.last, stack.changesOfLast]).toEqual([2, 'off', ['off']]);
    stack.pop();
    expect([stack.size, stack.last]).toEqual([1, 'dark']);
    stack.pop();
    stack.pop();
    expect([stack.size, stack.last, stack.changesOfLast]).toEqual([0, undefined, []]);
  });

  it('makes one step of changes of one kind that follow quickly', () => {
    const stack = new UndoStack<number>();
    stack.push('delay', 350, 0);
    stack.push('delay', 400, SAME_STEP_MS);
    stack.push('delay', 450, SAME_STEP_MS * 2);
    expect([stack.size, stack.last, stack.changesOfLast]).toEqual([1, 450, [450, 400, 350]]);
    stack.push('delay', 500, SAME_STEP_MS * 3 + 1);
    stack.push('theme', 1, SAME_STEP_MS * 3 + 2);
    stack.push('delay', 550, SAME_STEP_MS * 3 + 3);
    expect(stack.size).toBe(4);
  });

  it('forgets the oldest', () => {
    const stack = new UndoStack<number>();
    for (let at = 0; at <= UNDO_STEPS; at += 1) stack.push(String(at), at, 0);
    expect(stack.size).toBe(UNDO_STEPS);
  });
});
