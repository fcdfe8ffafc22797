import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import './easy.css';

/** A key page in Easy Read: the title and the way back of the whole page, large words, and paper. */
export function EasyPage({ title, back, children }: EasyPageProps) {
  const { t } = useTranslation();
  return (
    <Page title={title} {...(back && { back })}>
      <div className="easy">
        {children}
        <PrintButton />
        <p className="only-print">{t('easy:credit')}</p>
      </div>
    </Page>
  );
}

type EasyPageProps = { title: string; back?: { to: string; label: string }; children: ReactNode };
