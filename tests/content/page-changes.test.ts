// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { PageChanges } from '../../entrypoints/content/page-changes.ts';

/** As much of a record as is looked at. */
function record(
  target: Node,
  parts: Partial<Record<'addedNodes' | 'removedNodes', Node[]>> & {
    previousSibling?: Node | null;
    nextSibling?: Node | null;
  } = {},
): MutationRecord {
  return {
    type: 'childList',
    target,
    addedNodes: [],
    removedNodes: [],
    previousSibling: null,
    nextSibling: null,
    ...parts,
  } as unknown as MutationRecord;
}

function takeAll(changes: PageChanges): Node[] {
  const taken: Node[] = [];
  for (let node = changes.take(); node !== null; node = changes.take()) taken.push(node);
  return taken;
}

describe('PageChanges', () => {
  beforeEach(() => {
    document.body.innerHTML = '<div><p>one <b>two</b> three</p></div>';
  });

  const p = (): Element => document.querySelector('p') as Element;

  it('notes an inline element of which all has changed: it may part what stands on both sides of it', () => {
    const changes = new PageChanges();
    const b = document.querySelector('b') as Element;
    const text = b.firstChild as Text;
    changes.note(record(b, { addedNodes: [text] }));
    expect(takeAll(changes)).toEqual([b]);
    changes.note(record(p(), { removedNodes: [text] }));
    expect(takeAll(changes)).toEqual([]);
  });

  it('gives every change once', () => {
    const changes = new PageChanges();
    changes.note(record(document.body, { addedNodes: [p()] }));
    changes.note(record(document.body, { addedNodes: [p()] }));
    expect(takeAll(changes)).toEqual([p()]);
    expect(takeAll(changes)).toEqual([]);
  });

  it('does not give by itself what stands inside another change', () => {
    const changes = new PageChanges();
    const div = document.querySelector('div') as Element;
    changes.note(record(document.body, { addedNodes: [div] }));
    changes.note(record(div, { addedNodes: [p()] }));
    changes.note({ type: 'characterData', target: p().firstChild } as unknown as MutationRecord);
    expect(takeAll(changes)).toEqual([div]);
  });

  it('takes any number of nodes that have left at once', () => {
    const changes = new PageChanges();
    const removed = Array.from({ length: 300_000 }, () => p());
    changes.note(record(document.body, { removedNodes: removed }));
    expect(changes.takeRemoved()).toHaveLength(removed.length);
  });

  it('does not give what has left the page', () => {
    const changes = new PageChanges();
    changes.note(record(document.body, { addedNodes: [p()] }));
    p().remove();
    expect(takeAll(changes)).toEqual([]);
  });

  it('gives the texts beside a removal, and not the blocks', () => {
    const changes = new PageChanges();
    const [before, after] = [p().firstChild, p().lastChild];
    const [one, other] = [document.createElement('i'), document.createElement('i')];
    changes.note(record(p(), { removedNodes: [one], previousSibling: before, nextSibling: after }));
    changes.note(record(document.body, { removedNodes: [other], previousSibling: p() }));
    expect(changes.takeRemoved()).toEqual([one, other]);
    expect(changes.takeRemoved()).toEqual([]);
    expect(takeAll(changes)).toEqual([before, after]);
  });

  it('does not give a text again that was scanned with another change of its batch', () => {
    const changes = new PageChanges();
    const [before, after] = [p().firstChild as Text, p().lastChild as Text];
    changes.note(
      record(p(), { removedNodes: [document.createElement('i')], previousSibling: before, nextSibling: after }),
    );
    expect(changes.take()).toBe(before);
    expect(changes.isNews({ block: p(), nodes: [before, after] })).toBe(true);
    expect(changes.isNews({ block: p(), nodes: [before, after] })).toBe(false);
    expect(takeAll(changes)).toEqual([]);
  });
});
