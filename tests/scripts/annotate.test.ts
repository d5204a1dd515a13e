import { describe, expect, it } from 'vitest';
import { compileTable } from '../../core/compile.ts';
import { decodeTable } from '../../core/table.ts';
import { runAnnotate } from '../../scripts/annotate.ts';
import { entryOf, formOf } from '../core/compile-entry.ts';

const table = () =>
  decodeTable(
    compileTable({
      entries: [
        entryOf('midea', {
          forms: [formOf('Midea'), formOf('美的', 'needs-strong-evidence')],
          covering: ['完美的'],
          cueListsFor: ['appliances'],
        }),
        entryOf('canton-fair', { category: 'programme', forms: [formOf('Canton Fair')] }),
      ],
      cueLists: { appliances: ['空调'] },
    }),
  );

async function run(
  args: string[],
  input: string | Buffer | Error,
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runAnnotate(args, {
    loadTable: table,
    read: () => {
      if (input instanceof Error) throw input;
      return typeof input === 'string' ? Buffer.from(input) : input;
    },
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const jsonLines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('annotate --jsonl', () => {
  it('answers each line with mentions and rejected candidates, in UTF-16 offsets', async () => {
    const { code, out, err } = await run(['--jsonl', '-'], `${JSON.stringify({ text: '😀 MIDEA，完美的一天' })}\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(jsonLines(out)).toEqual([
      {
        mentions: [{ entry: 'midea', category: 'brand', form: 'Midea', start: 3, end: 8 }],
        rejected: [
          {
            entry: 'midea',
            category: 'brand',
            form: '美的',
            start: 10,
            end: 12,
            reason: 'covered: 完美的',
          },
        ],
      },
    ]);
  });

  it('takes each line for a page of its own', async () => {
    const lines = ['Midea，美的。', '美的。'].map((text) => JSON.stringify({ text })).join('\r\n');
    const [first, second] = jsonLines((await run(['-', '--jsonl'], lines)).out) as Array<{
      mentions: unknown[];
      rejected: unknown[];
    }>;
    expect(first!.mentions).toHaveLength(2);
    expect(second).toEqual({
      mentions: [],
      rejected: [{ entry: 'midea', category: 'brand', form: '美的', start: 0, end: 2, reason: 'no-evidence' }],
    });
  });

  it('goes on past bad lines, keeps in step, and fails at the end', async () => {
    const { code, out, err } = await run(['--jsonl', 'file.jsonl'], 'oops\n{"text":1}\n\n{"text":"Midea"}\n');
    expect(code).toBe(1);
    expect(jsonLines(out)).toHaveLength(4);
    expect(jsonLines(out)[3]).toMatchObject({ mentions: [{ entry: 'midea' }] });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^line 1: not JSON: /),
      'line 2: not an object with a "text" that is a string',
      expect.stringMatching(/^line 3: not JSON: /),
    ]);
  });

  it('answers nothing with nothing', async () => {
    expect(await run(['--jsonl', '-'], '')).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('annotate a text', () => {
  it('lists mentions, rejected candidates and counts', async () => {
    const { code, out } = await run(['page.txt'], '美的空调。\n\n完美的。\n\nMidea at the Canton Fair.');
    expect(code).toBe(0);
    expect(out).toContain('3 mentions of 2 entries');
    expect(out).toContain('midea\tbrand\t美的 (needs-strong-evidence), cue: 空调\t[美的]空调');
    expect(out).toContain('1 rejected candidates\n  midea\tbrand\t美的 (needs-strong-evidence), covered: 完美的');
    expect(out).toContain('  2\tmidea\t美的, Midea\n  1\tcanton-fair\tCanton Fair');
    expect(out).toContain('  2\tbrand\n  1\tprogramme');
  });
});

describe('annotate a saved page', () => {
  it('reads what a reader sees, across inline elements', async () => {
    const html = `<!doctype html><title>Midea</title><script>Midea</script><p>The <b>Canton</b> <i>Fair</i></p>
      <code>Midea</code><p>Mid<span>ea</span>st<p>完<b>美的</b></p><textarea>Midea</textarea>`;
    const { code, out } = await run(['page.html'], html);
    expect(code).toBe(0);
    expect(out).toContain(
      '1 mentions of 1 entries\n  canton-fair\tprogramme\tCanton Fair (safe), safe-form\tThe [Canton Fair]',
    );
    expect(out).toContain('covered: 完美的');
  });
});

describe('annotate complains', () => {
  it.each([
    [[], 'no file named'],
    [['--jsonl'], 'no file named'],
    [['--json', 'file'], 'unknown option --json'],
    [['one', 'two'], 'more than one file named'],
  ])('about the arguments %j', async (args, wrong) => {
    const { code, out, err } = await run(args, '');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`^${wrong}\nUsage: `));
  });

  it('not when it is asked for help', async () => {
    expect(await run(['--help'], '')).toEqual({ code: 0, out: expect.stringContaining('Usage: '), err: '' });
  });

  it.each([
    ['ENOENT', 'there is no such file'],
    ['EISDIR', 'is a folder, not a file'],
  ])('in words about a file that the system refuses with %s', async (code, words) => {
    const { err } = await run(['gone.txt'], Object.assign(new Error(`${code}: gone`), { code }));
    expect(err).toBe(`gone.txt: ${words}\n`);
  });

  it('about bytes that are no UTF-8, and reads the rest', async () => {
    const { code, out, err } = await run(['old.txt'], Buffer.from([...Buffer.from('Midea '), 0xc3, 0xc0]));
    expect(code).toBe(0);
    expect(out).toContain('1 mentions of 1 entries');
    expect(err).toMatch(/^old\.txt: is not all UTF-8 text/);
  });

  it('about a file that cannot be read', async () => {
    const { code, err } = await run(['gone.txt'], new Error('no such file'));
    expect({ code, err }).toEqual({ code: 1, err: 'gone.txt: no such file\n' });
  });
});
