/** From the bytes of a file to its text: which encoding it is in, for a spreadsheet's export rarely says. */

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How many bytes are looked at to guess. */
const SAMPLE_BYTES = 200_000;
/** Of the pairs of bytes, the share that must be common characters of an encoding for it to be taken. */
const LIKELY = 0.5;

/** The text in the encoding; what is not of it becomes U+FFFD. A byte order mark is dropped. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The encoding of a text: by its byte order mark; UTF-16 by its zero bytes; UTF-8 where it is that; else the likeliest. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at & 1]! += 1;
  if (zeros[0]! + zeros[1]! > 0) return zeros[0]! > zeros[1]! ? 'utf-16be' : 'utf-16le';
  if (isUtf8(bytes)) return 'utf-8';
  const gb = shareOfCommon(sample, (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1);
  const big5 = shareOfCommon(
    sample,
    (lead, trail) => lead >= 0xa4 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1),
  );
  if (Math.max(gb, big5) < LIKELY) return 'windows-1252';
  return gb >= big5 ? 'gb18030' : 'big5';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Of the pairs that begin with a high byte, the share in an encoding's block of common characters: GB 2312 has its 3,755
 * commonest in the rows 0xB0 to 0xD7, Big5 its 5,401 under the lead bytes 0xA4 to 0xC6.
 */
function shareOfCommon(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x81) continue;
    at += 1;
    pairs += 1;
    if (isCommon(lead, bytes[at] as number)) common += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}
