/**
 * Which of an entry's forms are names to be read and copied: most are, but some are only there to be matched (plurals,
 * other cases, "FOB Shenzhen", 大疆无人机), and a card that lists those says nothing.
 */
import type { CardForm, CardFormKind } from '../data/card.ts';
import type { CategoryId, Entry, Form } from '../data/schema.ts';
import { traditionalText } from './dataset-traditional.ts';

/** What makes a longer name out of a name: kinds of companies, and of places. */
const LATIN_DESIGNATIONS =
  /^(?:Group|Holdings?|Company|Corporation|Corp|Co|Inc|Ltd|Limited|International|Industr(?:y|ies)|Technolog(?:y|ies)|Electronics|Electric|Appliances?|Pharmaceuticals?|Auto(?:mobile)?|Province|City|Town|District|County|SZ|Guangdong|Guangzhou|Shenzhen|Foshan|Dongguan|Zhuhai)$/;
const HAN_DESIGNATIONS =
  /^(?:集团|控股|股份|公司|科技|技术|创新|电器|电气|电子|汽车|手机|实业|食品|饮料|药业|制药|医药|家居|省|市|区|镇|县|港|广东|广州|深圳|佛山|东莞|珠海)+$/;

const LATIN_END = /[\p{Script=Latin}\d]$/u;
const LATIN_START = /^[\p{Script=Latin}\d]/u;

/** Longer forms of other categories are phrases, not names: "FOB Shenzhen", 深圳经济特区. */
const NAMED: readonly CategoryId[] = ['brand', 'place', 'programme'];

/** The forms of an entry that a card lists beside its names: each spelling once, in the order of the dataset. */
export function cardForms(entry: Entry): CardForm[] {
  const { names, forms } = entry;
  const seen = new Set([names.en, names.zhHans, names.zhHant].map(keyOf));
  return forms.flatMap((form) => {
    const kind = kindOf(form, entry);
    if (kind === null || seen.has(keyOf(form.text))) return [];
    seen.add(keyOf(form.text));
    const own = { text: form.text, script: form.script, kind };
    const traditional = form.script === 'hans' ? (form.traditional?.[0] ?? traditionalText(form.text)) : form.text;
    return traditional === form.text ? [own] : [own, { text: traditional, script: 'hant' as const, kind }];
  });
}

/** What sort of name a form is; null where it is none. */
function kindOf(form: Form, entry: Entry): CardFormKind | null {
  if (form.former) return 'former';
  const own = form.script === 'latin' ? entry.names.en : entry.names[form.script === 'hans' ? 'zhHans' : 'zhHant'];
  if (isPart(form.text, own)) return 'short';
  const inside = [own, ...entry.forms.filter(({ former }) => !former).map(({ text }) => text)].filter((other) =>
    isPart(other, form.text),
  );
  if (inside.length === 0) return 'other';
  return NAMED.includes(entry.category) && inside.some((part) => isDesignation(restOf(form.text, part), form))
    ? 'long'
    : null;
}

/** Whether the shorter text stands in the longer one: between word edges where it is Latin. */
function isPart(part: string, whole: string): boolean {
  return part.length < whole.length && restOf(whole, part) !== null;
}

/** What a text has beside a part of it; null where that is not in it. */
function restOf(whole: string, part: string): string | null {
  const at = whole.toLowerCase().indexOf(part.toLowerCase());
  if (at < 0 || part.length === whole.length) return null;
  const [before, after] = [whole.slice(0, at), whole.slice(at + part.length)];
  const isLatin = /^[\p{Script=Latin}\d]/u.test(part);
  if (isLatin && (LATIN_END.test(before) || LATIN_START.test(after))) return null;
  return `${before} ${after}`.trim();
}

function isDesignation(rest: string | null, { script }: Form): boolean {
  if (rest === null) return false;
  return script === 'latin'
    ? rest.split(/[\s&]+/).every((word) => word === 'and' || LATIN_DESIGNATIONS.test(word))
    : HAN_DESIGNATIONS.test(rest.replaceAll(' ', ''));
}

/** The same for spellings that differ in case, plural, spaces, hyphens or points. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[\s-]+/)
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=\w\w)s$/, ''))
    .join('')
    .replace(/[.,'’]/g, '');
}
