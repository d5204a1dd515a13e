/** The style of the cards' host and of what is directly in it; what is in a card is styled by `components/entry-card.css`. */

/**
 * Important declarations of a shadow root win over the page's important ones. What changes (`zoom`, `color-scheme`) is set
 * in the first rule. The font is a generic one: under any name a page could load a font of its own.
 */
export const HOST_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  font-family: system-ui, sans-serif !important;
}
:host(:not(:popover-open)) { visibility: hidden !important; }
.announcement {
  position: fixed;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.card-root {
  position: fixed;
  inset: var(--card-top, 0) auto auto var(--card-left, 0);
  display: flex;
  width: max-content;
  max-width: min(360px, var(--card-max-width, 100vw));
  min-height: min(var(--card-min-height, 0px), var(--card-max-height, 60vh));
  max-height: var(--card-max-height, 60vh);
  overflow: hidden;
  box-sizing: border-box;
  border: 1px solid var(--outline);
  border-radius: 10px;
  background: var(--surface);
  box-shadow: 0 1px 2px rgb(0 0 0 / 10%), 0 8px 28px rgb(0 0 0 / 18%);
}
.card-root:focus { outline: none; }
.card-root:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
/* A sheet lies at an edge, over the whole width. */
.card-root.sheet {
  inset: auto 0 0 0;
  width: auto;
  max-width: none;
  border-radius: 14px 14px 0 0;
  border-width: 1px 0 0;
}
.card-root.sheet.top { inset: 0 0 auto 0; border-radius: 0 0 14px 14px; border-width: 0 0 1px; }
.card-root.sheet > .card { width: 100%; max-width: 640px; margin-inline: auto; }
/* The card scrolls inside its rounded frame: a scroll bar would cut the corners off. */
.card { overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; }
/* In place of a card. */
.card-root > .card-notice { width: auto; padding: 10px 16px; color: var(--text-quiet); }
@media print { :host { display: none !important; } }
`;
