// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ShadowRoots } from '../../entrypoints/content/shadow-roots.ts';

afterEach(() => document.body.replaceChildren());

function search(): ShadowRoots {
  const roots = new ShadowRoots((root) => roots.search(root));
  roots.search(document);
  return roots;
}

function finish(roots: ShadowRoots): string[] {
  for (let steps = 0; roots.step(); steps += 1) if (steps > 10_000) throw new Error('The search does not end');
  return roots.found.map(({ host }) => host.id);
}

function attach(selector: string): ShadowRoot {
  return (document.querySelector(selector) as Element).attachShadow({ mode: 'open' });
}

describe('ShadowRoots', () => {
  it('finds custom elements and plain ones, also inside each other and inside what cannot be a host', () => {
    document.body.innerHTML =
      '<ul><li><a><my-el id="a"></my-el></a></li></ul><p id="b"></p><div><span id="c"></span></div><h2 id="d"></h2>';
    attach('#a').innerHTML = '<section><div id="inner"></div></section>';
    for (const id of ['#b', '#c', '#d']) attach(id);
    const inner = (document.querySelector('#a') as Element).shadowRoot?.querySelector('#inner') as Element;
    inner.attachShadow({ mode: 'open' });
    expect(finish(search()).sort()).toEqual(['a', 'b', 'c', 'd', 'inner']);
  });

  it('finds them among many elements', () => {
    const many = '<div><i></i></div>'.repeat(1_200);
    document.body.innerHTML = `${many}<main>${many}<div id="a"></div>${many}</main><div id="b"></div>`;
    attach('#a');
    attach('#b');
    expect(finish(search())).toEqual(['a', 'b']);
  });

  it('begins anew where the page has taken away the place where it stood', () => {
    const many = '<div></div>'.repeat(1_200);
    document.body.innerHTML = `<main>${many}</main><div id="a"></div>`;
    attach('#a');
    const roots = search();
    for (let steps = 0; steps < 20; steps += 1) roots.step();
    document.querySelector('main')?.remove();
    expect(finish(roots)).toEqual(['a']);
  });

  it('finds one again that has left the page and comes back', () => {
    document.body.innerHTML = '<div id="a"></div>';
    attach('#a');
    const roots = search();
    expect(finish(roots)).toEqual(['a']);
    const host = document.querySelector('#a') as Element;
    host.remove();
    expect(roots.found).toEqual([]);
    expect(roots.takeDetached()).toEqual([host.shadowRoot]);
    expect(roots.takeDetached()).toEqual([]);
    document.body.append(host);
    roots.search(host);
    expect(finish(roots)).toEqual(['a']);
  });

  it('looks again at custom elements that get their root late', () => {
    document.body.innerHTML = '<my-late id="a"></my-late>';
    const roots = search();
    expect(finish(roots)).toEqual([]);
    attach('#a');
    roots.lookAgain();
    expect(finish(roots)).toEqual(['a']);
  });
});
