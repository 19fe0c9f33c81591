import { hrefOf, parseRoute, type Route, type ScreenName } from './routes.ts';

/** The screen in the address. By hash, so that the server has one page to serve. */
class Router {
  route = $state.raw<Route>(parseRoute(location.hash));

  start() {
    addEventListener('hashchange', () => (this.route = parseRoute(location.hash)));
  }

  go(screen: ScreenName, detail?: string) {
    location.hash = hrefOf(screen, detail);
  }
}

export const router = new Router();
