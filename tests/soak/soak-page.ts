/** A page that never rests: a feed, a ticker, an editor, shadow roots and frames that come and go. Its size stays the same. */
import { documentOf } from '../e2e/harness.ts';

/** What the page has as globals, and the driver calls. */
export interface SoakWindow {
  /** Changes the page so many times, some in each frame, and waits for the last frame. */
  change(times: number): Promise<void>;
}

const SCRIPT = `
const words = ["Midea", "Galanz of Guangdong", "the Canton Fair", "Shenzhen", "Gree air conditioners", "美的集团", "广交会", "DJI drones",
  "a quiet day", "nothing to see", "exports", "dual circulation", "Huawei phones", "a ship on the river"];
const MOST_ITEMS = 150;
const PER_FRAME = 60;
let done = 0;
const say = (shift = 0) => [0, 3, 7].map((step) => words[(done * 5 + step + shift) % words.length]).join(" and ");
const feed = document.getElementById("feed");
const kinds = [
  function append() {
    const item = document.createElement("article");
    item.innerHTML = "<h3>" + say() + "</h3><p>" + say(1) + " <b>Can</b>ton Fair</p>";
    feed.prepend(item);
    if (feed.childElementCount > MOST_ITEMS) feed.lastElementChild.remove();
  },
  function tick() { document.getElementById("ticker").firstChild.data = say(2); },
  function edit() {
    const paragraph = feed.querySelectorAll("p")[done % Math.max(1, feed.childElementCount)];
    if (paragraph) paragraph.firstChild.data = say(3);
  },
  function rewrite() { document.getElementById("box").innerHTML = "<p>" + say(4) + "</p><p>" + say(5) + "</p>"; },
  function split() {
    const text = feed.querySelector("p")?.firstChild;
    if (text && text.length > 4) { text.splitText(3); text.parentNode.normalize(); }
  },
  function hide() { document.getElementById("box").hidden = done % 2 === 0; },
  function type() { document.getElementById("editor").textContent = say(6); },
  function move() { if (feed.childElementCount > 2) feed.append(feed.children[1]); },
  function shade() {
    const host = document.createElement("x-card");
    host.attachShadow({ mode: "open" }).innerHTML = "<p>" + say(7) + "</p>";
    document.getElementById("hosts").replaceChildren(host);
  },
];
window.change = (times) => new Promise((resolve) => {
  let left = times;
  const step = () => {
    for (let count = 0; count < PER_FRAME && left > 0; count += 1, left -= 1, done += 1) kinds[done % kinds.length]();
    if (done % 5000 < PER_FRAME) {
      const frame = document.createElement("iframe");
      frame.srcdoc = "<p>" + say(8) + "</p>";
      document.getElementById("frames").replaceChildren(frame);
    }
    if (left > 0) requestAnimationFrame(step);
    else resolve();
  };
  requestAnimationFrame(step);
});`;

export const SOAK_PAGE = documentOf(
  `<p>Midea and Galanz</p><p id="ticker">-</p><div id="box"></div><div id="editor" contenteditable></div>
  <div id="hosts"></div><div id="frames"></div><main id="feed"></main><script>${SCRIPT}</script>`,
);
