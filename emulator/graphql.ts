export { graphqlRoute } from './graphql/route.js';
