// The page answers presses from now on; styles and tests can tell.
export function mark() { document.documentElement.dataset.live = 'yes'; }

// The newest answer comes into view.
export function showLast(list) { list.lastElementChild?.scrollIntoView({ block: 'nearest' }); }

// Whoever works by keyboard goes into the panel, and afterwards on where they were.
let from = null;
export function enter(close) { from = document.activeElement; close.focus(); }
export function leave() { (from?.isConnected ? from : document.getElementById('content'))?.focus(); from = null; }
