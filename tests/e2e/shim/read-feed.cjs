// Reads a calendar feed from standard input with ical.js, which shares nothing with the library that wrote it.
const path = require("path");
module.paths.push(path.join(process.cwd(), "node_modules"));

(async () => {
  const { default: ICAL } = await import(require.resolve("ical.js"));
  let text = "";
  for await (const part of process.stdin) text += part;
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(calendar.getAllSubcomponents("vtimezone").map((zone) => [zone.getFirstPropertyValue("tzid"), new ICAL.Timezone(zone)]));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const zone = zones.get(component.getFirstProperty("dtstart").getParameter("tzid"));
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue("status"),
      summary: event.summary,
      allDay: event.startDate.isDate,
      offset: event.startDate.isDate ? null : zone.utcOffset(event.startDate),
      minutes: event.endDate.subtractDate(event.startDate).toSeconds() / 60,
    };
  });
  console.log(JSON.stringify({ name: calendar.getFirstPropertyValue("x-wr-calname"), method: calendar.getFirstPropertyValue("method"), events }));
})();
