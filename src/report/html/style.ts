import { LAYOUT } from './style-layout.js';
import { PARTS } from './style-parts.js';

/** Colours first: each word on its ground has a contrast of 4.5 to 1 at least, in both schemes. */
const COLOURS = `
:root{color-scheme:light dark;--ground:#fbfbf9;--sheet:#fff;--ink:#1f2328;--soft:#59636e;--line:#d9dde2;--link:#0a5cb8;
--good:#14612f;--good-bg:#e3f4e8;--bad:#9a1c1c;--bad-bg:#fdeaea;--wait:#7a4a00;--wait-bg:#fff3d6;--calm:#4a5460;--calm-bg:#eceff2}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--sheet:#1b1f24;--ink:#e4e8ec;--soft:#a2acb7;--line:#353c44;--link:#7db8ff;
--good:#86dba0;--good-bg:#16321f;--bad:#ffa8a3;--bad-bg:#421c1c;--wait:#f3c969;--wait-bg:#3a2c0b;--calm:#b9c2cc;--calm-bg:#2a3038}}
`;

export const STYLE = `${COLOURS}${LAYOUT}${PARTS}`;
