import type { Kysely } from 'kysely';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Tables } from '../database/tables.ts';
import { demoPost } from './demo-post.ts';

export type Mail = { to: string; subject: string; text: string };

/** The port mails leave by. `send` throws when the mail was not taken. */
export type Mailer = { send(mail: Mail): Promise<void> };

/** SMTP where it is set, the demo's post while DEMO is on, and otherwise nowhere, which `warn` is told. */
export function createMailer(
  { smtpUrl, mailFrom, demo }: Pick<Config, 'smtpUrl' | 'mailFrom' | 'demo'>,
  db: Kysely<Tables>,
  warn: (sentence: string) => void,
): Mailer {
  if (smtpUrl !== undefined) return smtpMailer(smtpUrl, mailFrom);
  if (demo) return demoPost(db);
  return { send: async () => warn('mail not configured: set SMTP_URL') };
}

function smtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport(smtpUrl);
  return {
    send: async (mail) => {
      await transport.sendMail({ from, ...mail });
    },
  };
}
