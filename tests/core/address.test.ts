import { describe, expect, it } from 'vitest';
import { isInAddress } from '../../core/address.ts';

/** Brackets mark the candidate. */
function inAddress(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isInAddress(marked.replace('[', '').replace(']', ''), { start, end });
}

describe('isInAddress', () => {
  it.each([
    ['domain', 'see [dji].com for more'],
    ['domain at the end of a sentence', 'see [dji].com.'],
    ['host', 'www.[midea].cn'],
    ['scheme', 'https://example.com/[midea]-news'],
    ['part of a host', 'https://shop.[midea].example/'],
    ['query', 'list?brand=[midea]'],
    ['path', 'in /[midea]/ there'],
    ['relative path', './[midea]/index'],
    ['Windows path', 'C:\\[midea]\\files'],
    ['mail', 'foo@[midea].com'],
    ['name of a mail address', '[midea]@example.com'],
    ['file name', '[oem]42.inf'],
    ['file name with a hyphen', '[midea]-logo.png'],
    ['index in ticker spelling', 'the ^[DJI] fell'],
    ['index with a full stop', 'the .[DJI] fell'],
  ])('%s: %s', (_, marked) => expect(inAddress(marked)).toBe(true));

  it.each([
    ['end of a sentence', 'made by [DJI].'],
    ['end of a sentence, quoted', 'made by “[DJI].”'],
    ['no space behind the full stop', 'he said.[Midea] grew'],
    ['ellipsis', 'and then...[Midea] grew'],
    ['alternatives', '[Midea]/Galanz'],
    ['second alternative', 'OEM/[ODM]'],
    ['alternatives in Chinese', '手机/[DJI]/无人机'],
    ['compound', '[DJI]-made'],
    ['hashtag', '#[DJI]'],
    ['handle', '@[DJI]'],
    ['colon', '[Midea]: news'],
    ['question', 'What is [ODM]?'],
    ['ampersand', '[Midea]&Galanz'],
    ['beside an address', '[Midea] (www.example.com)'],
    ['initials', 'U.S.-listed [Midea]'],
    ['decimal', '3.5 [OEM] units'],
    ['possessive', "[Midea]'s plant"],
  ])('not %s: %s', (_, marked) => expect(inAddress(marked)).toBe(false));
});
