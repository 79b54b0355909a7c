// The page answers presses from now on; styles and tests can tell.
export function mark() { document.documentElement.dataset.live = 'yes'; }

// The newest answer comes into view.
export function showLast(list) { list.lastElementChild?.scrollIntoView({ block: 'nearest' }); }
