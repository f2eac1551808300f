// The page of Smart Forms: window.show renders a form, window.response gives what is in it.
import { BaseRenderer, buildForm, getResponse, RendererThemeProvider, useRendererQueryClient } from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.getElementById('form'));
let shown = 0;

function Form() {
  return (
    <RendererThemeProvider>
      <QueryClientProvider client={useRendererQueryClient()}>
        <BaseRenderer />
      </QueryClientProvider>
    </RendererThemeProvider>
  );
}

window.show = async (terminologyServerUrl, questionnaire, questionnaireResponse) => {
  await buildForm({ questionnaire, questionnaireResponse, terminologyServerUrl });
  root.render(<Form key={shown++} />);
};
window.response = getResponse;
