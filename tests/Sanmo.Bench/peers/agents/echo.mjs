// The SDK's own echo bot: no storage, no language, no rights, one line of text back.
import express from 'express';
import { ActivityHandler, authorizeJWT, CloudAdapter } from '@microsoft/agents-hosting';

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}

// Without a client id nobody has to prove who they are.
const settings = {};
const adapter = new CloudAdapter(settings);
const bot = new Echo();
const app = express();
app.use(express.json());
app.use(authorizeJWT(settings));
app.post('/api/messages', (request, response) => adapter.process(request, response, context => bot.run(context)));
app.listen(Number(process.env.PORT), '127.0.0.1');
