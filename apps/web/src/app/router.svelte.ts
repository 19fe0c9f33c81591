import { hrefOf, parseRoute, type Route, type ScreenName } from './routes.ts';

/** The screen in the address. By hash, so that the server has one page to serve. */
class Router {
  route = $state.raw<Route>(parseRoute(location.hash));

  start() {
    const read = () => (this.route = parseRoute(location.hash));
    addEventListener('hashchange', read);
    read(); // a sign-in that came back has put its screen into the address
  }

  go(screen: ScreenName, detail?: string) {
    location.hash = hrefOf(screen, detail);
  }
}

export const router = new Router();
