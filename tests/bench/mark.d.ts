/** As much of mark.js as is measured: it has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(terms: readonly string[], options: { done: () => void }): void;
  }
}
