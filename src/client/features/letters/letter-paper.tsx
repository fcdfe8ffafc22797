import { formatLong } from '../../../domain/calendar-date.ts';
import type { LetterBody } from '../../../domain/records/letter-records.ts';
import type { Sender } from '../../use-sender.tsx';
import { useToday } from '../../use-today.tsx';

/** The letter as it lies on paper: sender at the end side, who it goes to, the day, the subject, the words. */
export function LetterPaper({ body, text, sender }: { body: LetterBody; text: string; sender: Sender }) {
  const today = useToday();
  return (
    <div className="letter-paper only-print" lang="en-GB" dir="ltr">
      <p className="letter-sender">{senderLines(sender).join('\n')}</p>
      <p className="letter-to">{body.to}</p>
      <p>{formatLong(body.sentOn ?? today, 'en-GB')}</p>
      <p>
        <b>{body.subject}</b>
      </p>
      <p className="letter-words">{text}</p>
    </div>
  );
}

export function senderLines({ name, address, contact }: Sender): string[] {
  return [name, address, contact].flatMap((line) => (line?.trim() ? [line.trim()] : []));
}
