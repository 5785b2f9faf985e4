// The store behind GraphQL, as @neo4j/graphql makes it from types: `node server.mjs bolt://127.0.0.1:7687 4000`.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = `#graphql
  type Position @node {
    id: ID!
    name: String!
    level: String
    summary: String
    superiors: [Position!]! @relationship(type: "REPORTS_TO", direction: OUT, properties: "Fact")
    subordinates: [Position!]! @relationship(type: "REPORTS_TO", direction: IN, properties: "Fact")
    departments: [Department!]! @relationship(type: "BELONGS_TO", direction: OUT, properties: "Fact")
    duties: [Duty!]! @relationship(type: "HAS_DUTY", direction: OUT, properties: "Fact")
    authorities: [Authority!]! @relationship(type: "HAS_AUTHORITY", direction: OUT, properties: "Fact")
    kpis: [Kpi!]! @relationship(type: "MEASURED_BY", direction: OUT, properties: "Fact")
    colleagues: [Position!]! @relationship(type: "COMMUNICATES_WITH", direction: OUT, properties: "Fact")
    partners: [ExternalParty!]! @relationship(type: "COMMUNICATES_WITH", direction: OUT, properties: "Fact")
  }
  type Department @node { id: ID! name: String! }
  type Duty @node { id: ID! text: String! area: String area_number: String number: String }
  type Authority @node { id: ID! text: String! number: String }
  type Kpi @node { id: ID! name: String! }
  type ExternalParty @node {
    id: ID!
    name: String!
    category: String
    contacts: [Position!]! @relationship(type: "COMMUNICATES_WITH", direction: IN, properties: "Fact")
  }
  type Fact @relationshipProperties {
    basis: String!
    evidence_documents: [String!]!
    quotes: [String!]!
    spans: [String!]!
  }
`;

const [uri, port] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "for-the-bench"));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: false });
await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: Number(port) } });
console.log("ready");
