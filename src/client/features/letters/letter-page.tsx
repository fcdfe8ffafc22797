import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import type { SendingWay } from '../../../domain/records/letter-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { Page } from '../../ui/page.tsx';
import { useSender } from '../../use-sender.tsx';
import { LawCard } from './law-card.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { MarkSent } from './mark-sent.tsx';
import { SendWays } from './send-ways.tsx';
import { SenderFields } from './sender-fields.tsx';
import { useLetterText } from './use-letter-text.tsx';
import { type KeptLetter, useLetters } from './use-letters.tsx';
import { WhoHelps } from './who-helps.tsx';

export function LetterPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { child } = useCurrentCase();
  const letter = useLetters(child).find((one) => one.id === id);
  const english = useEnglish();
  const back = { to: '/letters', label: t('letters:letter.back') };
  if (!child || !letter) {
    return (
      <Page title={t('letters:title')} back={back}>
        <p>{t('letters:letter.gone')}</p>
      </Page>
    );
  }
  return (
    <Page title={english(letter.body.subject)} back={back}>
      <OneLetter key={letter.id} letter={letter} child={child} />
    </Page>
  );
}

function OneLetter({ letter, child }: { letter: KeptLetter; child: Child }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { sender } = useSender();
  const words = useLetterText(letter);
  const [way, setWay] = useState<SendingWay>('email');
  const { body } = letter;
  return (
    <div className="stack letter-page">
      {body.state === 'sent' ? <SentLetter letter={letter} /> : <LetterEditor letter={letter} words={words} />}
      <LetterPaper body={body} text={words.text} sender={sender} />
      {body.replyBy && !child.died ? (
        <p className="no-print">{t('letters:answer-by', { day: long(body.replyBy) })}</p>
      ) : null}
      <SenderFields />
      <SendWays letter={letter} text={words.text} child={child} sender={sender} onWay={setWay} />
      {body.state === 'draft' ? <MarkSent letter={letter} child={child} way={way} /> : null}
      <LawCard law={body.law} restsOn={body.restsOn} />
      <WhoHelps />
      <RemoveLetter letter={letter} />
    </div>
  );
}

/** As it was sent; words another phone wrote meanwhile are shown beside it. */
function SentLetter({ letter: { id, scope, body } }: { letter: KeptLetter }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const change = useChange();
  const earlier = (body.earlier ?? []).map(({ text }) => text);
  return (
    <section className="stack no-print">
      <p className="tag ok">{t('letters:state.sent')}</p>
      <p>
        {t('letters:letter.was-sent', {
          day: body.sentOn ? long(body.sentOn) : '',
          how: body.how ? t(`letters:letter.hows.${body.how}`) : '',
        })}
      </p>
      <div className="letter-sheet">
        <p>{body.to}</p>
        <p className="letter-words" lang="en-GB" dir="auto">
          {body.text}
        </p>
      </div>
      <button type="button" className="btn quiet" onClick={() => void change('unsend-letter', { id }, { scope })}>
        {t('letters:letter.undo')}
      </button>
      {earlier.length > 0 ? (
        <section className="card kind" aria-labelledby="other-words">
          <h2 id="other-words">{t('letters:letter.other-words')}</h2>
          <p>{t('letters:letter.other-words-why')}</p>
          {earlier.map((text) => (
            <p className="note" key={text}>
              {text}
            </p>
          ))}
          <button
            type="button"
            className="btn quiet"
            onClick={() => void change('choose-letter', { id, text: body.text, dropped: earlier }, { scope })}
          >
            {t('letters:letter.drop')}
          </button>
        </section>
      ) : null}
    </section>
  );
}

function RemoveLetter({ letter: { id, scope, version } }: { letter: KeptLetter }) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const remove = async () => {
    const done = await change('remove-letter', { id }, { scope, base: version });
    if (done.ok) navigate('/letters', { replace: true });
  };
  return (
    <div className="no-print">
      <AskTwice
        ask={t('letters:letter.remove')}
        sure={t('letters:letter.sure')}
        yes={t('letters:letter.yes')}
        no={t('letters:letter.no')}
        onYes={() => void remove()}
      />
    </div>
  );
}
