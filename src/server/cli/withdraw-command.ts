import { withdrawAccess } from '../access/withdraw-access.ts';
import { readChildRef } from '../council/child-ref.ts';
import { readEmail } from '../council/read-children.ts';
import type { Command } from './command.ts';

/** `waymark withdraw <child-ref> <email>`: a wrong address was invited, or somebody may no longer see the record. */
export const withdrawCommand: Command = {
  takes: 2,
  async check({ args: [, email = ''], out: { say, complain } }) {
    if (readEmail(email.trim()).ok) return undefined;
    complain(say('wrong.email'));
    return 2;
  },
  async run({ args: [text = '', email = ''], json, out: { say, print, complain } }, { database }) {
    const ref = readChildRef(text);
    if (!ref || !(await withdrawAccess(database.db, { ref, email, who: 'cli' }))) {
      complain(say('refused.no-access'));
      return 1;
    }
    print(json ? JSON.stringify({ withdrawn: true, ref }) : say('access-withdrawn', { ref }));
    return 0;
  },
};
