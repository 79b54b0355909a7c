// The few things of the chat page that have to happen in the browser: the end of the log stays in view, Enter sends,
// "@" offers names. Enter while an input method is composing belongs to the input method.
export function open(log, field, mentions, page) {
  let atEnd = true;
  const toEnd = () => { log.scrollTop = log.scrollHeight; };
  log.onscroll = () => { atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80; };
  log.observer?.disconnect();
  log.observer = new MutationObserver(() => { if (atEnd) toEnd(); });
  log.observer.observe(log, { childList: true, subtree: true, characterData: true });
  toEnd();
  log.dataset.open = 'yes';

  let typedAt = 0;
  const grow = () => { field.style.height = 'auto'; field.style.height = Math.min(field.scrollHeight, 160) + 'px'; };
  const options = () => [...mentions.querySelectorAll('[role=option]')].filter(option => !option.hidden);
  const current = () => mentions.querySelector('[aria-selected=true]');
  const choose = option => {
    mentions.querySelectorAll('[role=option]').forEach(one => one.setAttribute('aria-selected', one === option ? 'true' : 'false'));
    if (option) { field.setAttribute('aria-activedescendant', option.id); option.scrollIntoView({ block: 'nearest' }); }
    else field.removeAttribute('aria-activedescendant');
  };
  const close = () => { mentions.hidden = true; choose(null); };
  const wanted = () => /(^|[\s\S])@([^@\s]*)$/.exec(field.value.slice(0, field.selectionStart));
  const offer = () => {
    const found = wanted();
    if (!found) return close();
    const query = found[2].toLowerCase();
    mentions.querySelectorAll('[role=option]').forEach(option => { option.hidden = !option.dataset.name.toLowerCase().includes(query); });
    const left = options();
    mentions.hidden = left.length === 0;
    choose(left[0] ?? null);
  };
  const take = option => {
    const found = wanted();
    if (!found) return close();
    const end = field.selectionStart, start = end - found[2].length - 1;
    const name = '@' + option.dataset.name + ' ';
    field.setRangeText(name, start, end, 'end');
    close(); grow(); field.focus();
  };
  const send = () => {
    const text = field.value.trim();
    if (!text) return;
    field.value = ''; grow(); close(); atEnd = true;
    page.invokeMethodAsync('SayAsync', text);
  };

  field.oninput = () => {
    grow(); offer();
    const now = performance.now();
    if (field.value && now - typedAt > 2500) { typedAt = now; page.invokeMethodAsync('TypeAsync'); }
  };
  field.onkeydown = event => {
    if (event.isComposing || event.keyCode === 229) return;
    if (!mentions.hidden) {
      const left = options(), at = left.indexOf(current());
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        choose(left[(at + (event.key === 'ArrowDown' ? 1 : left.length - 1)) % left.length]);
        return;
      }
      if (event.key === 'Enter' || event.key === 'Tab') { event.preventDefault(); if (left[at]) take(left[at]); return; }
      if (event.key === 'Escape') { event.preventDefault(); close(); return; }
    }
    if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send(); }
  };
  field.onblur = () => setTimeout(close, 150);
  mentions.onmousedown = event => {
    const option = event.target.closest('[role=option]');
    if (option) { event.preventDefault(); take(option); }
  };
  field.parentElement.querySelector('[data-send]').onclick = () => { send(); field.focus(); };
}
