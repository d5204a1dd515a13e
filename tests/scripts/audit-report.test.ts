import { describe, expect, it } from 'vitest';
import { readAudit } from '../../scripts/audit-report.ts';

const shipped = new Set(['preact', 'zod']);
const via = [{ title: 'Reads anything' }, 'zod'];

describe('readAudit', () => {
  it('names known weaknesses of what ships, and of nothing else', () => {
    const vulnerabilities = { preact: { severity: 'high', via }, vitest: { severity: 'critical', via } };
    expect(readAudit(JSON.stringify({ vulnerabilities }), shipped)).toEqual({
      kind: 'report',
      faults: ['preact (high): Reads anything; zod'],
    });
    expect(readAudit('{"vulnerabilities":{}}', shipped)).toEqual({ kind: 'report', faults: [] });
  });

  it.each([
    ['', 'nothing was printed'],
    ['npm error network\nmore', 'npm error network'],
    ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
    ['{"error":{"code":"ENOLOCK"}}', 'no report'],
    ['null', 'no report'],
  ])('tells that it does not know where npm prints %j', (printed, reason) => {
    expect(readAudit(printed, shipped)).toEqual({ kind: 'no-answer', reason });
  });
});
