/** Made-up text and forms that behave like real ones: a quarter Chinese, words by a skewed frequency, hits now and then. */

/** Numerical Recipes' linear congruential generator: the same text on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const LETTERS = 'etaoinshrdlucmfwypvbgkjqxz';

function latinWord(random: () => number): string {
  const length = 2 + Math.floor(random() * random() * 10);
  return Array.from({ length }, () => LETTERS[Math.floor(random() * random() * LETTERS.length)]).join('');
}

function hanWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 2.2);
  // Common characters come far more often than rare ones.
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(random() ** 3 * 6_000))).join('');
}

/** Forms, half Latin (some of two words), half Chinese. */
export function syntheticForms(count: number): string[] {
  const random = generator(7);
  const forms = new Set<string>();
  while (forms.size < count) {
    if (forms.size % 2 === 0) forms.add(hanWord(random));
    else
      forms.add(
        random() < 0.2 ? `${latinWord(random)} ${latinWord(random)}` : `${latinWord(random)}${latinWord(random)}`,
      );
  }
  return [...forms];
}

/** Text of so many UTF-16 units. */
export function mixedText(units: number): string {
  const random = generator(11);
  const vocabulary = Array.from({ length: 20_000 }, () => latinWord(random));
  const forms = syntheticForms(1_000);
  const parts: string[] = [];
  let length = 0;
  while (length < units) {
    const chinese = random() < 0.2;
    for (let word = 0; word < 12; word += 1) {
      const form = random() < 0.004;
      const next = form
        ? (forms[Math.floor(random() * forms.length)] as string)
        : chinese
          ? hanWord(random)
          : (vocabulary[Math.floor(random() ** 3 * vocabulary.length)] as string);
      parts.push(next, chinese ? '' : ' ');
      length += next.length + (chinese ? 0 : 1);
    }
    parts.push(chinese ? '。' : '. ');
    length += 2;
  }
  return parts.join('').slice(0, units);
}
