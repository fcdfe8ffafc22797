import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { placeOf } from '../../../domain/this-is-me/way-through.ts';
import type { FormatProps } from '../../me/answer-formats.tsx';
import '../../me/answering.css';
import { useOwnRoom } from '../../me/own-room.tsx';
import { SymbolPicture } from '../../me/symbol.tsx';
import { useAnswer } from '../../me/use-answer.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useRoom } from './use-room.tsx';

/** Not sure, skip and stop, back and next: always there, always in the same place. */
export function QuestionMoves({ child, question, mode }: FormatProps & { child: Child }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const { age, look } = useRoom(child);
  const { answer, skip } = useAnswer(question.id, mode);
  const place = placeOf(question.id, mode, age);
  // A question of another mode was opened by itself: from there one goes back to where it was chosen.
  const isBorrowed = look.mode !== undefined && look.mode !== mode;
  const away = isBorrowed ? `/me/other/${mode}` : '/me';
  const before = isBorrowed || !place?.before ? away : `/me/q/${place.before}`;
  const onwards = place?.endsSection ? `/me/done/${mode}/${place.section}` : `/me/q/${place?.after}`;
  const after = isBorrowed || !place ? away : onwards;
  const skipIt = async () => {
    const said = await skip(true);
    if (said.ok) go(after, { state: { skipped: question.id } });
  };
  return (
    <div className="stack-tight">
      <div className="me-always">
        <NotSure question={question} mode={mode} />
        {answer?.skipped ? null : (
          <button type="button" className="me-way" onClick={() => void skipIt()}>
            <SymbolPicture id="skip" word={t('me:shell.skip.name')} />
          </button>
        )}
        <Link className="me-way" to="/me/stop">
          <SymbolPicture id="stop" word={t('me:shell.stop.name')} />
        </Link>
      </div>
      <div className="me-moves">
        <Link className="btn quiet" to={before}>
          <Icon name="back" turns />
          {t('me:shell.back')}
        </Link>
        <Link className="btn" to={after}>
          {t('me:shell.next')}
          <Icon name="go" turns />
        </Link>
      </div>
    </div>
  );
}

/** "Not sure" is an answer. Scales have it among their steps; everywhere else it stands here. */
function NotSure({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const room = useOwnRoom();
  const { answer } = useAnswer(question.id, mode);
  if (question.formats.some((format) => format === 'faces-3' || format === 'faces-5')) return null;
  const was = answer?.chosen?.value;
  const isOn = was === 'not-sure';
  const press = () =>
    isOn
      ? room.say('me-unchoose', { question: question.id, was })
      : room.say('me-choose', { question: question.id, mode, value: 'not-sure', was });
  return (
    <button type="button" className="me-way" aria-pressed={isOn} onClick={() => void press()}>
      <SymbolPicture id="not-sure" word={t('me:shell.not-sure')} />
    </button>
  );
}
