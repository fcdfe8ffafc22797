import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Mail, Mailer } from './mail.ts';

const kept = 200;

/** Where mails land while DEMO is on. In the database, because the command line sends from a process of its own. */
export function demoPost(db: Kysely<Tables>): Mailer & { list(): Promise<(Mail & { at: string })[]> } {
  return {
    send: async ({ to, subject, text }) => {
      await db.insertInto('demo_post').values({ recipient: to, subject, body: text }).execute();
      await sql`
        delete from demo_post where id <= (select id from demo_post order by id desc offset ${kept} limit 1)`.execute(
        db,
      );
    },
    list: async () => {
      const rows = await db.selectFrom('demo_post').selectAll().orderBy('id', 'desc').limit(kept).execute();
      return rows.map(({ recipient, subject, body, at }) => ({
        to: recipient,
        subject,
        text: body,
        at: at.toISOString(),
      }));
    },
  };
}
