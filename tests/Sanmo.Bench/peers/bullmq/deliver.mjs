// The same errand with BullMQ: delayed jobs, one worker, and a handler that posts to the connector.
import http from 'node:http';
import { Queue, Worker } from 'bullmq';

const [host, port] = process.env.BENCH_REDIS.split(':');
const connection = { host, port: Number(port), maxRetriesPerRequest: null };
const count = Number(process.env.BENCH_COUNT), start = Number(process.env.BENCH_START), step = Number(process.env.BENCH_STEP);
const concurrency = Number(process.env.BENCH_AT_ONCE);
const target = new URL(process.env.BENCH_CONNECTOR);
const agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });

const queue = new Queue('reminders', { connection });
const warming = 20000; // Before the first measured one; the connector does not note them.
for (let from = 0; from < count + warming; from += 1000)
  await queue.addBulk(Array.from({ length: Math.min(1000, count + warming - from) }, (_, i) => ({
    name: 'remind', data: { index: from + i, words: 'RW is yours now, to be done by Tue 1 Jan.' },
    opts: { delay: from + i >= count ? 0 : Math.max(0, start + Math.floor((from + i) * step / 1000) - Date.now()), removeOnComplete: true, attempts: 20 },
  })));

new Worker('reminders', job => new Promise((done, failed) => {
  const call = http.request({ host: target.hostname, port: target.port, path: `/${job.data.index}`, method: 'POST', agent, headers: { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(job.data.words) } }, answer => {
    answer.resume();
    answer.on('end', () => answer.statusCode === 200 ? done() : failed(new Error(`${answer.statusCode}`)));
  });
  call.on('error', failed);
  call.end(job.data.words);
}), { connection, concurrency });
console.log('ready');
