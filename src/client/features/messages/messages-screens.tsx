import { Route, Routes } from 'react-router';
import { ConversationPage } from './conversation-page.tsx';
import { MessagesPage } from './messages-page.tsx';
import { WriteMessagePage } from './write-message-page.tsx';
import './messages.css';

export function MessagesScreens() {
  return (
    <Routes>
      <Route index element={<MessagesPage />} />
      <Route path="write" element={<WriteMessagePage />} />
      <Route path=":id" element={<ConversationPage />} />
    </Routes>
  );
}
