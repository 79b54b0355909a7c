-- "My schedule this week", from one person after the other, each in a private chat of their own; no message twice.
-- Arguments: what makes this round's ids different from all others; how many people.
local ids, people, sent = "", 1, 0
local template = '{"type":"message","id":"%s-%d","channelId":"msteams","serviceUrl":"http://localhost:56150/_connector","deliveryMode":"expectReplies",'
  .. '"from":{"id":"29:demo-e%d"},"recipient":{"id":"28:bot"},"conversation":{"id":"a:demo-e%d","conversationType":"personal"},"text":"我这周有什么安排"}'

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

function init(args)
  ids, people = args[1], tonumber(args[2])
end

function request()
  sent = sent + 1
  local person = 1001 + sent % people
  return wrk.format(nil, nil, nil, template:format(ids, sent, person, person))
end

function done(summary, latency)
  local wrong = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format('RESULT %d %d %d %d %d %d\n', summary.requests, summary.duration, wrong, summary.bytes, latency:percentile(50), latency:percentile(99)))
end
