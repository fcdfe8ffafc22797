import { councilMessageSchema } from '../../protocol/council.ts';
import { writeMessage } from '../council-api/write-message.ts';
import type { Command, CommandInput } from './command.ts';

const readReply = ({ args: [item = '', text = ''], options: { by } }: Pick<CommandInput, 'args' | 'options'>) =>
  councilMessageSchema.safeParse({ inReplyTo: Number(item), text, ...(by === undefined ? {} : { by }) });

/**
 * `waymark reply <inbox-number> <text> [--by <role or name>]`: the council's answer, into the family's messages. To a page
 * of This is Me it also stands beside that page, as what happened because the child or young person said it.
 */
export const replyCommand: Command = {
  takes: 2,
  options: ['by'],
  async check(input) {
    if (readReply(input).success) return undefined;
    input.out.complain(input.out.say('wrong.reply'));
    return 2;
  },
  async run(input, { database }) {
    const { json, out } = input;
    const message = readReply(input);
    if (!message.success) throw new Error('a reply that was not checked');
    const answer = await writeMessage(database.db, { message: message.data, who: 'cli' });
    if (!answer.ok) {
      out.complain(out.say(`refused.${answer.refused}`));
      return 1;
    }
    out.print(json ? JSON.stringify({ record: answer.record, at: answer.at }) : out.say('replied'));
    return 0;
  },
};
