/**
 * The names of the card's custom properties. A page can register any name that it knows (`@property`) for all of its
 * document, shadow roots too, with a syntax that our values do not have: the card would stand elsewhere, or without
 * colours. So our names are others in every frame, and stand nowhere where the page could read them.
 */

const PREFIX = `--g${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}-`;

/** The property that our style sheets have as `--` and the name. */
export function ownProperty(name: string): string {
  return PREFIX + name;
}

/** A style sheet of ours with the names of this frame. */
export function withOwnProperties(css: string): string {
  return css.replace(/--(?=[a-z])/g, PREFIX);
}
