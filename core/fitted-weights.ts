/**
 * Written by `npm run eval -- --fit`, which says how, and what is added by hand. Not to be edited by hand. Text, for as objects they take more
 * of the content script.
 */

/** A line for each feature: its name and its weight in tenths. */
export const FITTED = `
against-block -15
against-near -27
against-sentence -17
against-title -3
against-touching -40
cue-block 21
cue-near 38
cue-sentence 22
cue-title 12
cue-touching 37
foreign -4
japanese -21
long-form -7
neighbour 21
neighbour-alike -5
neighbour-listed -3
shared-cue-block 11
shared-cue-near 28
shared-cue-sentence 17
`;

/** The same with a weight for each kind of entry, in the order of `KINDS`; zeros at the end are left out. */
export const FITTED_BY_KIND = `
prior-evidence-han -4 2 -11 2
prior-evidence-latin -15 2 -19 -5
prior-likely-han 5 -2 -1 -2
prior-likely-latin -9 -2 -10 -1
prior-strong-han -9 -5 -8 -5
prior-strong-latin -23 -10 -27 -12
shape-bracket-before -8 0 5
shape-bracketed -6 0 -5
shape-colon-after -9 0 -11
shape-colon-before 0 0 4
shape-comma-after -12 0 0 -5
shape-first-before -15 -16 -6 -8
shape-first -5 -6
shape-hyphen-after -5 0 -4
shape-left-cut -7 -6 -16 -6
shape-left-letter -14 -18 -14 -9
shape-left-open 0 6 -13
shape-model-after 4
shape-name-after -12 -15 0 -8
shape-name-before -9
shape-number-before 0 4 5
shape-person -30
shape-possessive 4 0 -4
shape-quotation 6 0 6
shape-quote-before 0 -6 0 -3
shape-quoted -9 -3 -5 -3
shape-right-cut -11 -5 -16 -7
shape-right-letter -13 -6 -13 -7
shape-right-open 0 -6 -13 -5
shape-titled -4 0 8
shape-upper 0 0 -17
shape-word-after -4 -4 -9 -8
shape-predicate -15 -15 -15 -15
`;

/** The same of topics. Goes into the pattern table with their lists of cues, not into the content script. */
export const FITTED_TOPICS = `
topic-abroad 6 -8 0 -11
topic-appliances 7 0 0 -8
topic-audio 0 0 6
topic-batteries 9 0 5
topic-before-article 4 4
topic-before-maker 10
topic-before-owner 12 0 -6
topic-before-person -14 -7 4 -3
topic-before-place 3 18 4 -4
topic-before-the -8 3 12
topic-cameras 4 0 7
topic-cars 6 0 4 3
topic-chargers 0 4 8
topic-china 10 -12 31 7
topic-company 11 4 6
topic-cooking 8 5
topic-culture-trade 9 0 4 9
topic-electronics 6 -5
topic-finance 4 -3 0 6
topic-gadgets 0 0 -6
topic-goods 0 4 11 5
topic-government 0 0 -3 -3
topic-guangdong 0 0 13 6
topic-history -8 -4 -7
topic-home-building 0 0 -14 -4
topic-industry 6 3 10 3
topic-lighting -4
topic-listing 0 4 4 5
topic-nature -4 -7 -4
topic-other-names 0 -11 0 -9
topic-people -6 -4 -13
topic-phones 8 0 -4
topic-printing-3d -8 0 -10
topic-product 13 -5 3
topic-property 9 5 -10 -5
topic-self-driving 0 0 -10
topic-software -7 0 -7
topic-sport -3 0 -7 -3
topic-stage -9 -6 -11 -4
topic-tea-drinks 4 0 4
topic-trade 10 10 16
topic-urban -5 5
`;
