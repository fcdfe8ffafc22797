import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { letterTemplate } from '../../../domain/letters/templates.ts';
import type { SendingWay } from '../../../domain/records/letter-records.ts';
import { copyText } from '../../copy-text.ts';
import { useSession } from '../../family.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Sender } from '../../use-sender.tsx';
import { useServices } from '../../use-services.tsx';
import { senderLines } from './letter-paper.tsx';
import type { KeptLetter } from './use-letters.tsx';

/** Longer addresses are cut off by some mail apps. */
const longestMail = 1800;

type Props = { letter: KeptLetter; text: string; child: Child; sender: Sender; onWay: (way: SendingWay) => void };

/** Every way out of the app the phone has. None of them says that the letter was sent: the person does. */
export function SendWays({ letter, text, child, sender, onWay }: Props) {
  const { t } = useTranslation();
  const { person } = useSession();
  const [copied, setCopied] = useState<'copied' | 'copy-by-hand'>();
  const { subject } = letter.body;
  const whole = [text, ...senderLines({ ...sender, name: undefined })].join('\n');
  const mail = useMailLink(letter, whole);
  const share = async () => {
    if (await shared({ title: subject, text: whole })) onWay('shared');
  };
  const copy = async () => {
    const done = await copyText(`${subject}\n\n${whole}`);
    setCopied(done ? 'copied' : 'copy-by-hand');
    if (done) onWay('copied');
  };
  const toPaper = () => {
    onWay('printed');
    print();
  };
  return (
    <section className="card no-print" aria-labelledby="letter-send">
      <h2 id="letter-send">{t('letters:letter.send')}</h2>
      <div className="row">
        <a className="btn" href={mail} onClick={() => onWay('email')}>
          <Icon name="letter" />
          {t('letters:letter.email')}
        </a>
        {'share' in navigator ? (
          <button type="button" className="btn quiet" onClick={() => void share()}>
            {t('letters:letter.share')}
          </button>
        ) : null}
        <button type="button" className="btn quiet" onClick={() => void copy()}>
          {t('letters:letter.copy')}
        </button>
        <button type="button" className="btn quiet" onClick={toPaper}>
          <Icon name="print" />
          {t('letters:letter.print')}
        </button>
        {person && child.caseScope ? (
          <Link className="btn quiet" to={`/messages/write?letter=${letter.id}`}>
            <Icon name="bubble" />
            {t('letters:letter.message')}
          </Link>
        ) : null}
      </div>
      <p role="status">{copied ? t(`letters:letter.${copied}`) : ''}</p>
      <p className="soft">{t('letters:letter.email-note')}</p>
      {mail.length > longestMail ? <p className="note">{t('letters:letter.email-long')}</p> : null}
    </section>
  );
}

/** Closing the share sheet is a choice, told as an AbortError (https://www.w3.org/TR/web-share/#share-method). */
async function shared(what: ShareData): Promise<boolean> {
  try {
    await navigator.share(what);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** `mailto:` with line breaks as RFC 6068 wants them. */
function useMailLink({ body }: KeptLetter, text: string): string {
  const services = useServices();
  const wanted = letterTemplate(body.template)?.to ?? [];
  const address = wanted.flatMap((id) => services.filter((one) => one.id === id && one.email))[0]?.email ?? '';
  const part = (words: string) => encodeURIComponent(words.replace(/\r?\n/g, '\r\n'));
  return `mailto:${address}?subject=${part(body.subject)}&body=${part(text)}`;
}
