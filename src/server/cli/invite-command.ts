import { createMailer } from '../access/mail.ts';
import { readChildRef } from '../council/child-ref.ts';
import { invite } from '../council/invite.ts';
import { readEmail } from '../council/read-children.ts';
import type { Command } from './command.ts';

/** `waymark invite <child-ref> <email>`: a mail with a one-time code. */
export const inviteCommand: Command = {
  takes: 2,
  async check({ args: [, email = ''], out: { say, complain } }) {
    if (readEmail(email.trim()).ok) return undefined;
    complain(say('wrong.email'));
    return 2;
  },
  async run({ args: [text = '', email = ''], json, out: { say, print, complain } }, { database, config }) {
    const { db } = database;
    const ref = readChildRef(text) ?? '';
    if (config.smtpUrl === undefined && !config.demo) {
      complain(say('refused.mail'));
      return 1;
    }
    const mailer = createMailer(config, db, complain);
    const address = config.publicUrl ?? `http://127.0.0.1:${config.port}`;
    const answer = await invite({ db, mailer, address }, { ref, email: email.trim() });
    if (!answer.ok) {
      complain(say(`refused.${answer.refused}`));
      return 1;
    }
    print(json ? JSON.stringify({ invited: true, ref }) : say('invited', { ref }));
    return 0;
  },
};
