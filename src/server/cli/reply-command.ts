import { councilMessageSchema } from '../../protocol/council.ts';
import { writeMessage } from '../council-api/write-message.ts';
import type { Command, CommandInput } from './command.ts';

const readReply = ({ args: [item = '', text = ''] }: Pick<CommandInput, 'args'>) =>
  councilMessageSchema.safeParse({ inReplyTo: Number(item), text });

/** `waymark reply <inbox-number> <text>`: the council's answer, into the family's messages. */
export const replyCommand: Command = {
  takes: 2,
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
