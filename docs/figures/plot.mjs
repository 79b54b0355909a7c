// Draws the figures of docs/operations.md from what the bench and the crash test have recorded: node docs/figures/plot.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const read = name => JSON.parse(readFileSync(new URL(name, here), 'utf8'));
const colours = ['#1f6feb', '#d29922', '#8250df', '#57606a'];
const escape = text => String(text).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const page = (width, height, title, body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12">
<title>${escape(title)}</title><rect width="${width}" height="${height}" fill="#fff"/><text x="16" y="24" font-size="15" font-weight="600" fill="#1f2328">${escape(title)}</text>
${body.join('\n')}
</svg>
`;
const text = (x, y, words, more = '') => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="#57606a" ${more}>${escape(words)}</text>`;

function lateness(file, title) {
  const runs = read(file).filter(run => run.Percentiles.length > 0);
  const [left, top, width, height] = [64, 52, 560, 260];
  const most = Math.max(...runs.flatMap(run => run.Percentiles), 1) / 1000;
  const x = percent => left + percent / 100 * width, y = seconds => top + height - seconds / most * height;
  const body = [0, 0.25, 0.5, 0.75, 1].flatMap(share => [
    `<line x1="${left}" x2="${left + width}" y1="${y(share * most)}" y2="${y(share * most)}" stroke="#d0d7de"/>`, text(left - 8, y(share * most) + 4, `${(share * most).toFixed(most < 4 ? 2 : 1)} s`, 'text-anchor="end"')]);
  for (const percent of [0, 25, 50, 75, 99]) body.push(text(x(percent), top + height + 18, `${percent} %`, 'text-anchor="middle"'));
  runs.forEach((run, i) => {
    body.push(`<polyline fill="none" stroke="${colours[i]}" stroke-width="2" points="${run.Percentiles.map((ms, percent) => `${x(percent).toFixed(1)},${y(ms / 1000).toFixed(1)}`).join(' ')}"/>`);
    body.push(`<rect x="${left + width + 20}" y="${top + i * 44}" width="12" height="12" fill="${colours[i]}"/>`, text(left + width + 38, top + 11 + i * 44, run.Program, 'font-weight="600"'),
      text(left + width + 38, top + 27 + i * 44, `${run.Messages.toLocaleString('en')} messages, ${Math.round(run.PerSecond).toLocaleString('en')}/s`));
  });
  return page(860, 360, title, [...body, text(left, 352, 'share of the messages that arrived by then')]);
}

function crashes() {
  const runs = read('crash.json');
  const columns = ['store', 'messages', 'kills', 'lost', 'twice in groups', 'doubtful', 'of them there', 'twice to people'];
  const cells = run => [run.store, run.messages, run.kills, run.lost, run.twiceInGroups, run.doubtful, run.doubtfulThatArrived, run.twiceForPeople];
  const [left, top, column, row] = [16, 64, 118, 36];
  const body = columns.map((name, i) => text(left + i * column, top - 14, name, 'font-weight="600"'));
  runs.forEach((run, r) => {
    body.push(`<rect x="${left - 6}" y="${top + r * row}" width="${columns.length * column}" height="${row - 6}" fill="${r % 2 ? '#fff' : '#f6f8fa'}"/>`);
    cells(run).forEach((value, i) => {
      const good = (i === 3 || i === 4) ? (value === 0 ? '#1a7f37' : '#cf222e') : '#1f2328';
      body.push(`<text x="${left + i * column}" y="${top + r * row + 20}" fill="${good}" font-size="14">${escape(typeof value === 'number' ? value.toLocaleString('en') : value)}</text>`);
      if (i === 5) body.push(`<rect x="${left + i * column + 40}" y="${top + r * row + 10}" width="${(value / Math.max(1, run.kills * 8) * 56).toFixed(1)}" height="10" fill="#d29922"/>`);
    });
  });
  return page(left + columns.length * column, top + runs.length * row + 30, 'What is left after the sender was killed again and again', [...body, text(left, top + runs.length * row + 16, 'The bar: doubtful rows against eight a kill, as many as are under way at once.')]);
}

writeFileSync(new URL('lateness.svg', here), lateness('delivery.json', 'How long after its due instant a message arrives, all due at once'));
writeFileSync(new URL('lateness-minute.svg', here), lateness('delivery-spread.json', 'How long after its due instant a message arrives, all due within a minute'));
if (existsSync(new URL('crash.json', here)))
  writeFileSync(new URL('crash.svg', here), crashes());
