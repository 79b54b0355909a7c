namespace Sanmo.E2E.Gallery;

/// <summary>Asks the browser what of a card is not to be seen: clipped, shortened by dots, or beside the card.</summary>
internal static class Cut
{
    public const string Script = """
        root => {
          const found = [], box = root.getBoundingClientRect();
          const say = (what, el) => found.push(what + ': <' + el.tagName.toLowerCase() + ' ' + (el.className.baseVal ?? el.className ?? '') + '> ' + (el.innerText ?? '').trim().slice(0, 60));
          for (const el of [root, ...root.querySelectorAll('*')]) {
            if (el.innerText === '...') continue;
            if (el.closest('svg, .sr, [aria-hidden=true]') || el.tagName === 'OPTION') continue;
            const style = getComputedStyle(el), at = el.getBoundingClientRect();
            if (style.display === 'none' || style.visibility === 'hidden' || at.width < 2 || at.height < 2) continue;
            const typed = ['INPUT', 'TEXTAREA', 'PROGRESS'].includes(el.tagName);
            if (!typed && style.overflowX !== 'visible' && el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 0) say('wider than its place', el);
            if (!typed && ['hidden', 'clip'].includes(style.overflowY) && el.scrollHeight > el.clientHeight + 3 && el.clientHeight > 0) say('higher than its place', el);
            if (at.right > box.right + 1.5 || at.left < box.left - 1.5) say('beside the card', el);
            if (el.tagName === 'SELECT' && el.selectedOptions[0]) {
              const pen = document.createElement('canvas').getContext('2d'); pen.font = style.font;
              if (pen.measureText(el.selectedOptions[0].text).width > el.clientWidth - 18) say('a choice that is cut', el);
            }
          }
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          for (let node; node = walker.nextNode();) {
            const up = node.parentElement;
            if (!node.data.trim() || up.closest('svg, .sr, option, [aria-hidden=true]') || getComputedStyle(up).visibility === 'hidden') continue;
            const range = document.createRange(); range.selectNodeContents(node);
            for (const line of range.getClientRects()) if (line.width > 0 && (line.right > box.right + 1.5 || line.left < box.left - 1.5)) { say('text beside the card', up); break; }
          }
          return [...new Set(found)];
        }
        """;
}
