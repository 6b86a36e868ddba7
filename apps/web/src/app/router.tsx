import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { WelcomePage } from '#features/welcome/WelcomePage.tsx'
import { PageFailed } from './PageFailed.tsx'
import { Root } from './Root.tsx'
import { applicationsSearch, checkSearch, opportunitiesSearch, pictureSearch, studioSearch, welcomeSearch } from './search.ts'

const root = createRootRoute({
  component: Root,
  notFoundComponent: lazyRouteComponent(() => import('./NotFound.tsx'), 'NotFound'),
  errorComponent: PageFailed,
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: welcomeSearch,
  component: WelcomePage,
})

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: lazyRouteComponent(() => import('./Shell.tsx'), 'Shell') })
const privacy = createRoute({
  getParentRoute: () => shell,
  path: '/privacy',
  component: lazyRouteComponent(() => import('#features/privacy/PrivacyPage.tsx'), 'PrivacyPage'),
})
const help = createRoute({
  getParentRoute: () => shell,
  path: '/help',
  component: lazyRouteComponent(() => import('#features/help/HelpPage.tsx'), 'HelpPage'),
})

const session = createRoute({
  getParentRoute: () => shell,
  id: 'session',
  component: lazyRouteComponent(() => import('./NeedsSession.tsx'), 'NeedsSession'),
})
const coach = createRoute({
  getParentRoute: () => session,
  path: '/coach',
  component: lazyRouteComponent(() => import('./pages/Coach.tsx'), 'Coach'),
})
const picture = createRoute({
  getParentRoute: () => session,
  path: '/picture',
  validateSearch: pictureSearch,
  component: lazyRouteComponent(() => import('./pages/Picture.tsx'), 'Picture'),
})
const check = createRoute({
  getParentRoute: () => shell,
  path: '/check',
  validateSearch: checkSearch,
  component: lazyRouteComponent(() => import('#features/uploads/CheckPage.tsx'), 'CheckPage'),
})
const opportunities = createRoute({
  getParentRoute: () => session,
  path: '/opportunities',
  validateSearch: opportunitiesSearch,
  component: lazyRouteComponent(() => import('#features/opportunities/OpportunitiesPage.tsx'), 'OpportunitiesPage'),
})
const opportunity = createRoute({
  getParentRoute: () => session,
  path: '/opportunities/$jobId',
  component: lazyRouteComponent(() => import('#features/opportunities/OpportunityPage.tsx'), 'OpportunityPage'),
})
const bring = createRoute({
  getParentRoute: () => session,
  path: '/paste',
  component: lazyRouteComponent(() => import('#features/opportunities/bring/BringPage.tsx'), 'BringPage'),
})
const studio = createRoute({
  getParentRoute: () => session,
  path: '/studio',
  validateSearch: studioSearch,
  component: lazyRouteComponent(() => import('#features/resume/StudioPage.tsx'), 'StudioPage'),
})
const sent = createRoute({
  getParentRoute: () => session,
  path: '/privacy/sent',
  component: lazyRouteComponent(() => import('#features/privacy/SentPage.tsx'), 'SentPage'),
})
const applications = createRoute({
  getParentRoute: () => session,
  path: '/applications',
  validateSearch: applicationsSearch,
  component: lazyRouteComponent(() => import('#features/applications/ApplicationsPage.tsx'), 'ApplicationsPage'),
})
const application = createRoute({
  getParentRoute: () => session,
  path: '/applications/$applicationId',
  component: lazyRouteComponent(() => import('#features/applications/ApplicationPage.tsx'), 'ApplicationPage'),
})

const routeTree = root.addChildren([
  welcome,
  shell.addChildren([
    privacy,
    help,
    check,
    session.addChildren([coach, picture, opportunities, opportunity, bring, studio, applications, application, sent]),
  ]),
])

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true, defaultErrorComponent: PageFailed })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
