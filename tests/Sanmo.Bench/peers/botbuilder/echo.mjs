// The SDK's own echo bot: no storage, no language, no rights, one line of text back.
import express from 'express';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}

// Without an app id nobody has to prove who they are.
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new Echo();
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) => adapter.process(request, response, context => bot.run(context)));
app.listen(Number(process.env.PORT), '127.0.0.1');
