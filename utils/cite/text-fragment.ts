/**
 * Links to a sentence of a page: `#:~:text=prefix-,start,end,-suffix`, as the URL Fragment Text Directives report of the
 * WICG has them (https://wicg.github.io/scroll-to-text-fragment/). A browser without them opens the page at its top.
 */

/** A sentence of a page, with what stands around it in the same block of text. */
export interface QuotedSentence {
  readonly text: string;
  /** The text before it; empty or left out where it begins the block. */
  readonly before?: string | undefined;
  /** The text behind it. */
  readonly after?: string | undefined;
}

/** A sentence up to this length, in UTF-16 units, is written out: anything longer makes an address that nobody can read. */
const WHOLE_UP_TO = 80;
/** The beginning and the end of a longer one: at least so many units, to the next edge of a word. */
const RANGE_PART = 24;
/** What stands around it is to tell it from its like: a word or two will do. */
const CONTEXT_PART = 12;

/**
 * The address of a page with a link to the sentence. A fragment of the page's own stays, for some pages are nothing
 * without it; a text directive that the address came with goes.
 * @param url as the page has it; returned as it is where there is no sentence
 * @param language of the page, BCP 47, for the edges of words; an unknown one is taken for none
 */
export function textFragmentUrl(url: string, sentence: QuotedSentence | undefined, language: string): string {
  const text = clean(sentence?.text ?? '');
  const bare = url.replace(/:~:.*$/s, '').replace(/#$/, '');
  if (text === '') return bare;
  const words = segmenterFor(language);
  const [prefix, suffix] = [
    lastWords(clean(sentence?.before ?? ''), CONTEXT_PART, words),
    firstWords(clean(sentence?.after ?? ''), CONTEXT_PART, words),
  ];
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...(text.length <= WHOLE_UP_TO
      ? [encode(text)]
      : [encode(firstWords(text, RANGE_PART, words)), encode(lastWords(text, RANGE_PART, words))]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/**
 * As `encodeURIComponent`, and what has a meaning in a directive (`-`, `,`, `&`), ends a link in Markdown, or is left out
 * of a link at the end of a text (the full stop).
 */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]|\.$/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Browsers match with white space collapsed. */
function clean(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Browsers look for the ends of a part at the edges of words only, which in Chinese are those of a dictionary. */
function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'word' });
  } catch {
    // A page may declare anything.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

function firstWords(text: string, atLeast: number, words: Intl.Segmenter): string {
  for (const { index, segment, isWordLike } of words.segment(text)) {
    if (isWordLike && index + segment.length >= atLeast) return text.slice(0, index + segment.length);
  }
  return text;
}

function lastWords(text: string, atLeast: number, words: Intl.Segmenter): string {
  const starts = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ index }) => index);
  const from = starts.findLast((index) => text.length - index >= atLeast);
  return from === undefined ? text : text.slice(from);
}
