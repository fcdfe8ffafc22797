import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { stateOf } from '../../../domain/this-is-me/progress.ts';
import { ageModeIds } from '../../../domain/this-is-me/this-is-me.ts';
import { sectionsOf } from '../../../domain/this-is-me/way-through.ts';
import { Celebration } from '../../me/look-celebration.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { StateMark } from './state-mark.tsx';
import { useRoom } from './use-room.tsx';

/** The end of a part: a good moment to stop, said so. */
export function SectionEndPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const params = useParams();
  const { answers, age, look } = useRoom(child);
  const mode = ageModeIds.find((id) => id === params.mode);
  const sections = mode ? sectionsOf(mode, age) : [];
  const at = sections.findIndex(({ id }) => id === params.section);
  const section = sections[at];
  if (!mode || !section) return <Navigate to="/me" replace />;
  const wording = look.easyRead ? 'easy' : 'title';
  const next = sections[at + 1];
  const nextQuestion = next?.questions[0]?.id;
  return (
    <Page title={t('me:shell.end.title', { section: t(`me-set:sections.${mode}-${section.id}.${wording}`) })}>
      <Celebration />
      <ul className="stack-tight">
        {section.questions.map(({ id }) => {
          const state = stateOf(answers.get(id));
          return (
            <li className="me-end-line" key={id}>
              <StateMark state={state} />
              <span>
                <Link to={`/me/q/${id}`}>{t(`me-questions:${id}.text`)}</Link>
                <span className="below small soft">{t(`me:shell.state.${state}`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p>{t(next ? 'me:shell.end.words' : 'me:shell.end.all')}</p>
      <div className="row">
        {next && nextQuestion ? (
          <Link className="btn" to={`/me/q/${nextQuestion}`}>
            {t('me:shell.end.next', { section: t(`me-set:sections.${mode}-${next.id}.${wording}`) })}
            <Icon name="go" turns />
          </Link>
        ) : null}
        <Link className={next ? 'btn quiet' : 'btn'} to={next ? '/me/stop' : '/me'}>
          {t(next ? 'me:shell.stop.name' : 'me:shell.stop.my-page')}
        </Link>
      </div>
    </Page>
  );
}
