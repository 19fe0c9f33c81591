import { mount } from 'svelte';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/figures.css';
import App from './App.svelte';
import { connection } from './connection.svelte.ts';
import { i18n } from './i18n.svelte.ts';
import { outbox } from './outbox.svelte.ts';
import { router } from './router.svelte.ts';
import { signIn } from './sign-in.svelte.ts';
import { theme } from './theme.ts';
import { token } from './token.svelte.ts';
import { updates } from './updates.svelte.ts';

theme.start();
token.start();
void signIn.start();
router.start();
connection.start();
await i18n.start();
mount(App, { target: document.body });
void updates.start();
// Where the browser keeps nothing, nothing waits.
outbox.start().catch(() => undefined);
