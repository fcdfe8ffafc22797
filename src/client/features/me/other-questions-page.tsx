import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { ageModeIds } from '../../../domain/this-is-me/this-is-me.ts';
import { Page } from '../../ui/page.tsx';
import { SectionList } from './section-list.tsx';

/** The questions of any mode, so that the modes can be mixed. */
export function OtherQuestionsPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const params = useParams();
  const mode = ageModeIds.find((id) => id === params.mode);
  if (!mode) return <Navigate to="/me" replace />;
  return (
    <Page title={t(`me-set:modes.${mode}.easy`)} back={{ to: '/me', label: t('me:shell.title') }}>
      <p>{t(`me:shell.modes.${mode}`)}</p>
      <p>{t('me:shell.other.words')}</p>
      <SectionList child={child} mode={mode} title={t('me:shell.sections.title')} />
    </Page>
  );
}
