import { describe, expect, it } from 'vitest';
import { unreadableKind } from '../../utils/unreadable-pages.ts';

describe('unreadableKind', () => {
  it.each<[string, string, ReturnType<typeof unreadableKind>]>([
    ['https://a.example/report.pdf', '', 'pdf'],
    ['https://a.example/report', 'application/pdf', 'pdf'],
    ['https://a.example/report.PDF?page=2', '', 'pdf'],
    ['https://a.example/about-our.pdf', 'text/html', null],
    ['file:///home/a/report.pdf', '', 'pdf'],
    ['chrome://extensions/', '', 'browser'],
    ['about:addons', '', 'browser'],
    ['about:blank', '', null],
    ['moz-extension://0/popup.html', '', 'browser'],
    ['https://addons.mozilla.org/en-US/firefox/', '', 'store'],
    ['https://chromewebstore.google.com/detail/x', '', 'store'],
    ['https://chrome.google.com/webstore/category', '', 'store'],
    ['https://chrome.google.com/other', '', null],
    ['https://docs.google.com/document/d/abc/edit', 'text/html', 'canvas'],
    ['https://docs.google.com/spreadsheets/u/0/d/abc/edit', 'text/html', 'canvas'],
    ['https://docs.google.com/forms/d/e/abc', 'text/html', null],
    ['https://docs.google.com/presentation/d/abc/edit', 'text/html', null],
    ['https://docs.qq.com/doc/DABC', 'text/html', 'canvas'],
    ['https://docs.qq.com/form/page/DABC', 'text/html', null],
    ['https://team.feishu.cn/sheets/shtcnabc', 'text/html', 'canvas'],
    ['https://team.feishu.cn/docx/abc', 'text/html', null],
    ['https://team.sg.larksuite.com/sheets/abc', 'text/html', 'canvas'],
    ['https://evilfeishu.cn/sheets/abc', 'text/html', null],
    ['https://shimo.im/sheets/abc', 'text/html', 'canvas'],
    ['https://www.figma.com/design/abc', 'text/html', 'canvas'],
    ['https://www.figma.com/community/abc', 'text/html', null],
    ['https://miro.com/app/board/uXjV=/', 'text/html', 'canvas'],
    ['https://app.mural.co/t/team/m/team/1/2', 'text/html', 'canvas'],
    ['https://app.mural.co/t/team/home', 'text/html', null],
    ['https://evil.example/docs.google.com/document/d/abc', 'text/html', null],
    ['https://a.example/', 'text/html', null],
  ])('%s (%s): %s', (address, type, kind) => expect(unreadableKind(new URL(address), type)).toBe(kind));
});
