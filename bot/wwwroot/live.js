// The page answers presses from now on; styles and tests can tell.
export function mark() { document.documentElement.dataset.live = 'yes'; }

// The newest answer comes into view.
export function showLast(list) { list.lastElementChild?.scrollIntoView({ block: 'nearest' }); }

// Whoever works by keyboard goes into the panel, and afterwards on where they were.
// What was pressed may be disabled while it works, which takes the focus from it before the panel opens.
let from = null;
document.addEventListener('focusin', happened => { if (!happened.target.closest('.panel')) from = happened.target; });
export function enter(close) { close.focus(); }
export function leave() {
  for (const place of [from, document.getElementById('content')]) {
    if (place?.isConnected) place.focus();
    if (place && document.activeElement === place) return;
  }
}
