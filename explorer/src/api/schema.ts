// Made by `make types` from the OpenAPI document c8ae631f0625a5ba.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers. */
        get: operations["healthz_healthz_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a kind of problem means, and what to do about it. */
        get: operations["problem_kind_problems__name__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the database answers, and the graph's revision. */
        get: operations["readyz_readyz_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every question, with an example. */
        get: operations["questions_index_v1_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every department, by name, with how many positions it has.
         * @description Examples:
         *
         *     `GET /v1/departments`
         */
        get: operations["departments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/departments/{department}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A department: its positions, its heads, and who communicates with it.
         * @description Examples:
         *
         *     `GET /v1/departments/%E8%B2%A1%E5%8B%99%E9%83%A8`
         */
        get: operations["departments_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every document that the graph rests on.
         * @description Examples:
         *
         *     `GET /v1/documents`
         */
        get: operations["documents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document: what it is, and what was noticed while reading it.
         * @description Examples:
         *
         *     `GET /v1/documents/document:manual.md`
         */
        get: operations["documents_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{document}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of a document, or a stretch of it; the spans of evidence count its characters.
         * @description Examples:
         *
         *     `GET /v1/documents/document:manual.md/text`
         */
        get: operations["documents_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/external-parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every partner outside the company, by name, with how many positions deal with it.
         * @description Examples:
         *
         *     `GET /v1/external-parties`
         *
         *     `GET /v1/external-parties?category=government`
         */
        get: operations["external_parties_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/external-parties/{external_party}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A partner outside the company: its names, and how many positions and duties deal with it.
         * @description Examples:
         *
         *     `GET /v1/external-parties/%E7%A8%85%E5%8B%99%E6%A9%9F%E6%A7%8B`
         */
        get: operations["external_parties_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/external-parties/{external_party}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who interacts with a partner outside the company, and the words that say so.
         * @description Declared contacts come first: the position's own sheet lists the partner. Then mined ones: the
         *     text of a duty mentions it; the duty is the proof. An inferred contact (the mention lifted to the
         *     position) has a row of its own only where its mined rows are not asked for.
         *
         *     Examples:
         *
         *     `GET /v1/external-parties/%E7%A8%85%E5%8B%99%E6%A9%9F%E6%A7%8B/contacts`
         *
         *     `GET /v1/external-parties/%E7%A8%85%E5%8B%99%E6%A9%9F%E6%A7%8B/contacts?basis=declared`
         */
        get: operations["external_parties_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every indicator, those that measure most positions first.
         * @description Examples:
         *
         *     `GET /v1/kpis`
         */
        get: operations["kpis_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{kpi}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An indicator, and whom it measures.
         * @description Examples:
         *
         *     `GET /v1/kpis/%E4%BA%BA%E4%BA%8B%E6%AA%94%E6%A1%88%E5%8F%8A%E6%99%82%E6%AD%B8%E6%AA%94%E7%8E%87`
         */
        get: operations["kpis_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organization/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole organisation as one map for a picture: departments, positions, partners, and what links them.
         * @description The words that prove a link are not in it; ask for its node, or for a subgraph. Where the organisation is larger
         *     than the limits, those first in the order of the ids are given, and `cut` counts the others.
         *
         *     Examples:
         *
         *     `GET /v1/organization/network`
         */
        get: operations["organization_network"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organization/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation at a glance: how many of everything there is.
         * @description Examples:
         *
         *     `GET /v1/organization/overview`
         */
        get: operations["organization_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shortest ways from one node to another, each edge with the words that prove it.
         * @description Edges are followed either way. Ways over the same nodes are one path, with every edge between them. Among paths of
         *     one length, those come first that rest on declared facts and pass no collective such as all departments.
         *
         *     Examples:
         *
         *     `GET /v1/paths?source=%E9%A7%95%E9%A7%9B%E5%93%A1&target=%E4%BE%9B%E6%87%89%E5%95%86`
         */
        get: operations["paths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every position, in the order of the ids.
         * @description Examples:
         *
         *     `GET /v1/positions`
         *
         *     `GET /v1/positions?department=%E8%B2%A1%E5%8B%99%E9%83%A8`
         */
        get: operations["positions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A position: everything its sheet says, and what others say of it.
         * @description Examples:
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D`
         */
        get: operations["positions_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a position communicates with, and who names it as a contact; each with the words that say so.
         * @description Examples:
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/contacts`
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/contacts?scope=external`
         */
        get: operations["positions_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/subordinates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everyone below a position, nearest first.
         * @description Examples:
         *
         *     `GET /v1/positions/%E8%B2%A1%E5%8B%99%E7%B6%93%E7%90%86/subordinates`
         */
        get: operations["positions_subordinates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/superiors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everyone above a position, nearest first.
         * @description A vacant post still counts as a step, because the manual lists it. Where sheets contradict each
         *     other, every superior that one of them names is there.
         *
         *     Examples:
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/superiors`
         */
        get: operations["positions_superiors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whatever has the words in its name, an alias or its text, in either script; best first.
         * @description Examples:
         *
         *     `GET /v1/search?q=%E7%A8%85%E5%8B%99`
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subgraph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What surrounds a node: everything within some steps, and the edges among it.
         * @description Duties and authorities are many; name HAS_DUTY, HAS_AUTHORITY and MENTIONS in `kinds` to have them.
         *     A node with more neighbours than `fan` is followed to `fan` of them; `cut` says what was left out.
         *
         *     Examples:
         *
         *     `GET /v1/subgraph?start=%E5%87%BA%E7%B4%8D&depth=2`
         */
        get: operations["subgraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** DepartmentsListAnswer */
        DepartmentsListAnswer: {
            /** Data */
            data: components["schemas"]["DepartmentsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsListData */
        DepartmentsListData: {
            /**
             * Collective
             * @description Stands for several, such as all departments.
             */
            collective: boolean;
            /**
             * Heads
             * @description Titles of the positions that head it.
             */
            heads: string[];
            /** Id */
            id: string;
            /**
             * Implied
             * @description Named by sheets, without a position of its own.
             */
            implied: boolean;
            /** Name */
            name: string;
            /**
             * Part Of
             * @description Names of what it is part of.
             */
            part_of: string[];
            /** Positions */
            positions: number;
        };
        /** DepartmentsShowAnswer */
        DepartmentsShowAnswer: {
            /** Data */
            data: components["schemas"]["DepartmentsShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsShowData */
        DepartmentsShowData: {
            /** Aliases */
            aliases: string[];
            /**
             * Collective
             * @description Stands for several, such as all departments.
             */
            collective: boolean;
            /**
             * Contacted By
             * @description Positions that name it as a contact: id, name, basis.
             */
            contacted_by: {
                [key: string]: unknown;
            }[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents: string[];
            /**
             * External Parties
             * @description Whom its positions communicate with outside: id, name, positions.
             */
            external_parties: {
                [key: string]: unknown;
            }[];
            /**
             * Heads
             * @description id, name, basis.
             */
            heads: {
                [key: string]: unknown;
            }[];
            /** Id */
            id: string;
            /**
             * Implied
             * @description Named by sheets, without a position of its own.
             */
            implied: boolean;
            /** Name */
            name: string;
            /**
             * Part Of
             * @description id, name, basis.
             */
            part_of: {
                [key: string]: unknown;
            }[];
            /**
             * Parts
             * @description id, name, basis.
             */
            parts: {
                [key: string]: unknown;
            }[];
            /**
             * Positions
             * @description id, name, level, basis.
             */
            positions: {
                [key: string]: unknown;
            }[];
        };
        /** DocumentsListAnswer */
        DocumentsListAnswer: {
            /** Data */
            data: components["schemas"]["DocumentsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DocumentsListData */
        DocumentsListData: {
            /**
             * Characters
             * @description Length of its text.
             */
            characters: number;
            /** Id */
            id: string;
            /** Media Type */
            media_type: string | null;
            /**
             * Name
             * @description Of the file.
             */
            name: string;
            /**
             * Sha256
             * @description Of the file, in hexadecimal digits.
             */
            sha256: string | null;
            /** Title */
            title: string;
        };
        /** DocumentsShowAnswer */
        DocumentsShowAnswer: {
            /** Data */
            data: components["schemas"]["DocumentsShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DocumentsShowData */
        DocumentsShowData: {
            /**
             * Characters
             * @description Length of its text.
             */
            characters: number;
            /**
             * Findings
             * @description Faults noticed in it: rule, severity, sentence, nodes, evidence.
             */
            findings: unknown;
            /** Id */
            id: string;
            /** Media Type */
            media_type: string | null;
            /**
             * Name
             * @description Of the file.
             */
            name: string;
            /**
             * Sha256
             * @description Of the file, in hexadecimal digits.
             */
            sha256: string | null;
            /** Title */
            title: string;
        };
        /** DocumentsTextAnswer */
        DocumentsTextAnswer: {
            /** Data */
            data: components["schemas"]["DocumentsTextData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DocumentsTextData */
        DocumentsTextData: {
            /**
             * Characters
             * @description Length of the whole text.
             */
            characters: number;
            /**
             * Document
             * @description Id.
             */
            document: string;
            /**
             * End
             * @description Behind the last character given.
             */
            end: number;
            /** Start */
            start: number;
            /** Text */
            text: string;
        };
        /**
         * Edge
         * @description A fact between two things, and what it rests on.
         */
        Edge: {
            /**
             * Basis
             * @enum {string}
             */
            basis: "declared" | "mined" | "inferred";
            /** Documents */
            documents: string[];
            /** Evidence */
            evidence: components["schemas"]["Evidence"][];
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Scope */
            scope: string | null;
            /** Source */
            source: string;
            /** Stated By */
            stated_by: string[] | null;
            /** Target */
            target: string;
        };
        /**
         * Evidence
         * @description Where a document states a fact: its very words, and their places in the document's text.
         */
        Evidence: {
            /** Document */
            document: string;
            /** Quote */
            quote: string;
            /** Spans */
            spans: [
                number,
                number
            ][];
        };
        /** ExternalPartiesContactsAnswer */
        ExternalPartiesContactsAnswer: {
            /** Data */
            data: components["schemas"]["ExternalPartiesContactsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ExternalPartiesContactsData */
        ExternalPartiesContactsData: {
            /**
             * Basis
             * @description What this row rests on.
             */
            basis: string;
            /**
             * Departments
             * @description Names.
             */
            departments: string[];
            /**
             * Duty
             * @description The text of the duty that mentions the partner.
             */
            duty: string | null;
            /** Duty Area */
            duty_area: string | null;
            /** Duty Id */
            duty_id: string | null;
            /** Evidence */
            evidence: components["schemas"]["Evidence"][];
            /**
             * Kpis
             * @description What the position is measured by.
             */
            kpis: string[];
            /**
             * Position
             * @description Title.
             */
            position: string;
            /** Position Id */
            position_id: string;
            /**
             * Superiors
             * @description Titles; several where sheets contradict each other.
             */
            superiors: string[];
        };
        /** ExternalPartiesListAnswer */
        ExternalPartiesListAnswer: {
            /** Data */
            data: components["schemas"]["ExternalPartiesListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ExternalPartiesListData */
        ExternalPartiesListData: {
            /** Category */
            category: string | null;
            /**
             * Declared
             * @description Positions whose sheets list it as a contact.
             */
            declared: number;
            /** Id */
            id: string;
            /**
             * Mined
             * @description Duties whose text mentions it.
             */
            mined: number;
            /** Name */
            name: string;
        };
        /** ExternalPartiesShowAnswer */
        ExternalPartiesShowAnswer: {
            /** Data */
            data: components["schemas"]["ExternalPartiesShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ExternalPartiesShowData */
        ExternalPartiesShowData: {
            /** Aliases */
            aliases: string[];
            /** Category */
            category: string | null;
            /**
             * Departments
             * @description Where they belong: id, name, positions.
             */
            departments: {
                [key: string]: unknown;
            }[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents: string[];
            /** Id */
            id: string;
            /**
             * Mentions
             * @description Duties whose text mentions it.
             */
            mentions: number;
            /** Name */
            name: string;
            /**
             * Positions
             * @description Who communicates with it: id, name, basis (a list).
             */
            positions: {
                [key: string]: unknown;
            }[];
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /** KpisListAnswer */
        KpisListAnswer: {
            /** Data */
            data: components["schemas"]["KpisListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** KpisListData */
        KpisListData: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Positions
             * @description How many positions it measures.
             */
            positions: number;
        };
        /** KpisShowAnswer */
        KpisShowAnswer: {
            /** Data */
            data: components["schemas"]["KpisShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** KpisShowData */
        KpisShowData: {
            /** Aliases */
            aliases: string[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents: string[];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Positions
             * @description id, name, departments, basis, evidence.
             */
            positions: {
                [key: string]: unknown;
            }[];
        };
        /**
         * Meta
         * @description What the answer says of itself.
         */
        Meta: {
            /**
             * Basis
             * @description What the facts in the answer may rest on.
             */
            basis: string[] | null;
            /** Cut */
            cut: {
                [key: string]: unknown;
            } | null;
            /**
             * Cypher
             * @description The query; only with `explain=true`.
             */
            cypher?: string | null;
            /**
             * Next
             * @description The following page, if there is one.
             */
            next: string | null;
            /**
             * Parameters
             * @description Only with `explain=true`.
             */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** Question */
            question: string;
            /**
             * Revision
             * @description Rises with every import that changes something.
             */
            revision: number;
            /**
             * Total
             * @description Rows before the limit, where the question counts them.
             */
            total: number | null;
            /**
             * Truncated
             * @description Whether something was left out; `cut` says what and why.
             */
            truncated: boolean;
        };
        /**
         * Node
         * @description A thing of the organisation.
         */
        Node: {
            /** Aliases */
            aliases: string[];
            /** Area */
            area: string | null;
            /** Category */
            category: string | null;
            /** Code */
            code: string | null;
            /** Id */
            id: string;
            /** Implied */
            implied: boolean | null;
            /** Kind */
            kind: string;
            /** Level */
            level: string | null;
            /** Name */
            name: string;
            /** Number */
            number: string | null;
            /** Text */
            text: string | null;
        };
        /** OrganizationNetworkAnswer */
        OrganizationNetworkAnswer: {
            /** Data */
            data: components["schemas"]["OrganizationNetworkData"][];
            meta: components["schemas"]["Meta"];
        };
        /** OrganizationNetworkData */
        OrganizationNetworkData: {
            /**
             * Departments
             * @description id, name, implied, collective, positions.
             */
            departments: {
                [key: string]: unknown;
            }[];
            /**
             * External Parties
             * @description id, name, category.
             */
            external_parties: {
                [key: string]: unknown;
            }[];
            /**
             * Links
             * @description kind, source, target, basis, scope.
             */
            links: {
                [key: string]: unknown;
            }[];
            /**
             * Positions
             * @description id, name, level, implied, departments (ids).
             */
            positions: {
                [key: string]: unknown;
            }[];
        };
        /** OrganizationOverviewAnswer */
        OrganizationOverviewAnswer: {
            /** Data */
            data: components["schemas"]["OrganizationOverviewData"][];
            meta: components["schemas"]["Meta"];
        };
        /** OrganizationOverviewData */
        OrganizationOverviewData: {
            /** Authorities */
            authorities: number;
            /** Departments */
            departments: number;
            /** Documents */
            documents: number;
            /** Duties */
            duties: number;
            /**
             * Edges
             * @description Number of edges of each kind.
             */
            edges: {
                [key: string]: unknown;
            };
            /** External Parties */
            external_parties: number;
            /**
             * Id
             * @description The organisation, where a document names it.
             */
            id: string | null;
            /** Kpis */
            kpis: number;
            /** Name */
            name: string | null;
            /** Positions */
            positions: number;
            /** Systems */
            systems: number;
        };
        /**
         * ParameterFault
         * @description A parameter that does not fit, and why.
         */
        ParameterFault: {
            /** Detail */
            detail: string;
            /** Parameter */
            parameter: string;
        };
        /** PathsAnswer */
        PathsAnswer: {
            /** Data */
            data: components["schemas"]["PathsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PathsData */
        PathsData: {
            /**
             * Edges
             * @description Those of the first step first.
             */
            edges: components["schemas"]["Edge"][];
            /**
             * Length
             * @description Steps.
             */
            length: number;
            /**
             * Nodes
             * @description In the order of the way.
             */
            nodes: components["schemas"]["Node"][];
        };
        /** PositionsContactsAnswer */
        PositionsContactsAnswer: {
            /** Data */
            data: components["schemas"]["PositionsContactsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsContactsData */
        PositionsContactsData: {
            /** Basis */
            basis: string;
            /**
             * Direction
             * @description out: the position names the contact; in: the contact names it.
             */
            direction: string;
            /** Evidence */
            evidence: components["schemas"]["Evidence"][];
            /** Id */
            id: string;
            /**
             * Kind
             * @description Position, Department or ExternalParty.
             */
            kind: string;
            /** Name */
            name: string;
            /**
             * Scope
             * @description internal or external.
             */
            scope: string;
            /**
             * Stated By
             * @description Whose sheets say it: source, target.
             */
            stated_by: string[];
        };
        /** PositionsListAnswer */
        PositionsListAnswer: {
            /** Data */
            data: components["schemas"]["PositionsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsListData */
        PositionsListData: {
            /** Code */
            code: string | null;
            /**
             * Departments
             * @description Names.
             */
            departments: string[];
            /** Id */
            id: string;
            /**
             * Implied
             * @description Named by others, without a sheet of its own.
             */
            implied: boolean;
            /**
             * Level
             * @description As the sheet says it.
             */
            level: string | null;
            /**
             * Superiors
             * @description Names; several where sheets contradict each other.
             */
            superiors: string[];
            /** Title */
            title: string;
        };
        /** PositionsShowAnswer */
        PositionsShowAnswer: {
            /** Data */
            data: components["schemas"]["PositionsShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsShowData */
        PositionsShowData: {
            /** Aliases */
            aliases: string[];
            /**
             * Authorities
             * @description id, number, text.
             */
            authorities: {
                [key: string]: unknown;
            }[];
            /** Code */
            code: string | null;
            /**
             * Contacts
             * @description id, name, kind, scope, basis; those it names itself.
             */
            contacts: {
                [key: string]: unknown;
            }[];
            /**
             * Departments
             * @description id, name, basis.
             */
            departments: {
                [key: string]: unknown;
            }[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents: string[];
            /**
             * Duties
             * @description id, area, area_number, number, text; as the sheet orders them.
             */
            duties: {
                [key: string]: unknown;
            }[];
            /**
             * Heads
             * @description Departments it heads: id, name, basis.
             */
            heads: {
                [key: string]: unknown;
            }[];
            /** Id */
            id: string;
            /**
             * Implied
             * @description Named by others, without a sheet of its own.
             */
            implied: boolean;
            /**
             * Kpis
             * @description id, name.
             */
            kpis: {
                [key: string]: unknown;
            }[];
            /** Level */
            level: string | null;
            /**
             * Subordinates
             * @description id, name, basis, stated_by.
             */
            subordinates: {
                [key: string]: unknown;
            }[];
            /** Summary */
            summary: string | null;
            /**
             * Superiors
             * @description id, name, basis, stated_by.
             */
            superiors: {
                [key: string]: unknown;
            }[];
            /** Title */
            title: string;
        };
        /** PositionsSubordinatesAnswer */
        PositionsSubordinatesAnswer: {
            /** Data */
            data: components["schemas"]["PositionsSubordinatesData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsSubordinatesData */
        PositionsSubordinatesData: {
            /**
             * Departments
             * @description Names.
             */
            departments: string[];
            /** Id */
            id: string;
            /**
             * Implied
             * @description Named by others, without a sheet of its own.
             */
            implied: boolean;
            /**
             * Level
             * @description 1 is a direct subordinate.
             */
            level: number;
            /**
             * Superiors
             * @description Titles of the direct superiors.
             */
            superiors: string[];
            /** Title */
            title: string;
        };
        /** PositionsSuperiorsAnswer */
        PositionsSuperiorsAnswer: {
            /** Data */
            data: components["schemas"]["PositionsSuperiorsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsSuperiorsData */
        PositionsSuperiorsData: {
            /**
             * Departments
             * @description Names.
             */
            departments: string[];
            /** Id */
            id: string;
            /**
             * Implied
             * @description Named by others, without a sheet of its own.
             */
            implied: boolean;
            /**
             * Level
             * @description 1 is the direct superior.
             */
            level: number;
            /** Title */
            title: string;
            /**
             * Via
             * @description Titles on the way, the position itself first.
             */
            via: string[];
        };
        /**
         * Problem
         * @description RFC 9457; the members after `instance` are there where the kind of problem has them.
         */
        Problem: {
            /**
             * Candidates
             * @default null
             */
            candidates: string[] | null;
            /** Detail */
            detail: string;
            /**
             * Errors
             * @default null
             */
            errors: components["schemas"]["ParameterFault"][] | null;
            /**
             * Formats
             * @default null
             */
            formats: string[] | null;
            /** Instance */
            instance: string;
            /** Status */
            status: number;
            /**
             * Suggestions
             * @default null
             */
            suggestions: string[] | null;
            /** Title */
            title: string;
            /** Type */
            type: string;
        };
        /** SearchAnswer */
        SearchAnswer: {
            /** Data */
            data: components["schemas"]["SearchData"][];
            meta: components["schemas"]["Meta"];
        };
        /** SearchData */
        SearchData: {
            /**
             * Field
             * @description Where the words are: name, alias, text or summary.
             */
            field: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /**
             * Of
             * @description Whose duty or authority it is: id, name.
             */
            of: {
                [key: string]: unknown;
            }[];
            /**
             * Score
             * @description The index's own; comparable within one answer.
             */
            score: number;
            /**
             * Snippet
             * @description The words with what stands around them.
             */
            snippet: string;
        };
        /** SubgraphAnswer */
        SubgraphAnswer: {
            data: components["schemas"]["SubgraphData"];
            meta: components["schemas"]["Meta"];
        };
        /** SubgraphData */
        SubgraphData: {
            /** Edges */
            edges: components["schemas"]["Edge"][];
            /** Nodes */
            nodes: components["schemas"]["Node"][];
        };
        /** ValidationError */
        ValidationError: {
            /** Context */
            ctx?: Record<string, never>;
            /** Input */
            input?: unknown;
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthz_healthz_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: boolean;
                    };
                };
            };
        };
    };
    problem_kind_problems__name__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readyz_readyz_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    questions_index_v1_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    }[];
                };
            };
        };
    };
    departments_list: {
        parameters: {
            query?: {
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsListAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    departments_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Which one. */
                department: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsShowAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documents_list: {
        parameters: {
            query?: {
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsListAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documents_show: {
        parameters: {
            query?: {
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Which one. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsShowAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documents_text: {
        parameters: {
            query?: {
                /** @description First character. */
                start?: number;
                /** @description Characters at most. */
                length?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Which one. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsTextAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    external_parties_list: {
        parameters: {
            query?: {
                /** @description Only this category: government, bank, supplier, client, ... */
                category?: string | null;
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalPartiesListAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    external_parties_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Which one. */
                external_party: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalPartiesShowAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    external_parties_contacts: {
        parameters: {
            query?: {
                /** @description What a row may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Interacts with whom. */
                external_party: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalPartiesContactsAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    kpis_list: {
        parameters: {
            query?: {
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpisListAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    kpis_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Which one. */
                kpi: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpisShowAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organization_network: {
        parameters: {
            query?: {
                /** @description Positions at most. */
                max_positions?: number;
                /** @description Links at most. */
                max_links?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationNetworkAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organization_overview: {
        parameters: {
            query?: {
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationOverviewAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paths: {
        parameters: {
            query: {
                /** @description From what. */
                source: string;
                /** @description To what. */
                target: string;
                /** @description Steps at most. */
                max_length?: number;
                /** @description Edges to follow. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description What the edges may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Paths at most. */
                limit?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: ("json" | "graphml") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["PathsAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    positions_list: {
        parameters: {
            query?: {
                /** @description Only those of this department. */
                department?: string | null;
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsListAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    positions_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Which one. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsShowAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    positions_contacts: {
        parameters: {
            query?: {
                /** @description Only contacts inside the company, or only outside. */
                scope?: ("internal" | "external") | null;
                /** @description What the contacts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Whose contacts. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsContactsAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    positions_subordinates: {
        parameters: {
            query?: {
                /** @description How many steps down. */
                steps?: number;
                /** @description What the steps may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Whose subordinates. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsSubordinatesAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    positions_superiors: {
        parameters: {
            query?: {
                /** @description How many steps up. */
                steps?: number;
                /** @description What the steps may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Whose superiors. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsSuperiorsAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Words to look for; all must occur. */
                q: string;
                /** @description Only these kinds. */
                kinds?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    subgraph: {
        parameters: {
            query: {
                /** @description Around what. */
                start: string;
                /** @description Steps from it. */
                depth?: number;
                /** @description Edges to follow. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description How the edges may point, seen from the start. */
                direction?: "out" | "in" | "both";
                /** @description What the edges may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Nodes at most. */
                max_nodes?: number;
                /** @description Neighbours of one node at most. */
                fan?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: ("json" | "graphml") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["SubgraphAnswer"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several nodes have this name */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
