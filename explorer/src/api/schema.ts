// Made by `make types` from the OpenAPI document 885fba9342b946e4.
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
    "/v1/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every authority, position by position, as the sheets number them.
         * @description Examples:
         *
         *     `GET /v1/authorities`
         *
         *     `GET /v1/authorities?position=%E8%B2%A1%E5%8B%99%E7%B6%93%E7%90%86`
         */
        get: operations["authorities_list"];
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
         *
         *     `GET /v1/departments?external_party=%E9%8A%80%E8%A1%8C&sort=-positions`
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
         *
         *     `GET /v1/documents?names=%E5%87%BA%E7%B4%8D`
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
    "/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every duty, position by position, as the sheets number them.
         * @description To find duties by their words, ask `duties/search`.
         *
         *     Examples:
         *
         *     `GET /v1/duties`
         *
         *     `GET /v1/duties?position=%E5%87%BA%E7%B4%8D`
         *
         *     `GET /v1/duties?mentions=%E7%A8%85%E5%8B%99%E6%A9%9F%E6%A7%8B`
         */
        get: operations["duties_list"];
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
         *
         *     `GET /v1/external-parties?department=%E8%B2%A1%E5%8B%99%E9%83%A8&basis=declared`
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
         *
         *     `GET /v1/kpis?shared=true&sort=name`
         *
         *     `GET /v1/kpis?department=%E8%B2%A1%E5%8B%99%E9%83%A8`
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
    "/v1/network/brokerage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often a position stands between two that are not tied themselves, by the departments of the three.
         * @description The roles of Gould and Fernandez, for a tied to the position and the position tied to c: coordinator (all three of one
         *     department), itinerant (a and c of one, the position of another), representative (a and the position of one),
         *     gatekeeper (the position and c of one), liaison (three departments).
         *
         *     Examples:
         *
         *     `GET /v1/network/brokerage`
         *
         *     `GET /v1/network/brokerage?sort=gatekeeper&limit=5`
         */
        get: operations["network_brokerage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups that talk among themselves more than with others, by the Leiden method; the largest first.
         * @description The same graph always gives the same groups. How good they are is `modularity`, in the projection.
         *
         *     Examples:
         *
         *     `GET /v1/network/communities`
         */
        get: operations["network_communities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/hierarchy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of a tree the reporting lines are: Krackhardt's four dimensions, layers, widths and faults.
         * @description Each of the four is 1 for a perfect tree and null where there is no pair to look at.
         *
         *     Examples:
         *
         *     `GET /v1/network/hierarchy`
         *
         *     `GET /v1/network/hierarchy?basis=declared,inferred`
         */
        get: operations["network_hierarchy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which department talks to which, or to which kind of partner: the positions behind each cell, and their words.
         * @description A cell that is not listed is empty. The first 20 ties of a cell have their evidence here.
         *
         *     Examples:
         *
         *     `GET /v1/network/matrix`
         *
         *     `GET /v1/network/matrix?across=categories`
         */
        get: operations["network_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every network metric of every position, department or partner, sorted by any of them.
         * @description A department stands for its people: ties run through it, whichever way BELONGS_TO points. Above 20,000 nodes the
         *     distances are estimated from a sample, and the projection says how far off they can be.
         *
         *     Examples:
         *
         *     `GET /v1/network/metrics?kind=Position`
         *
         *     `GET /v1/network/metrics?scope=both&sort=-degree&limit=5`
         */
        get: operations["network_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/outward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far each department looks outward: the E-I index, from -1 (all ties within) to 1 (all ties lead out).
         * @description The first row is the whole. Who belongs to a department is no tie here, for it would always count as one within.
         *
         *     Examples:
         *
         *     `GET /v1/network/outward`
         *
         *     `GET /v1/network/outward?scope=both`
         */
        get: operations["network_outward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/spans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many each position leads, directly and in all, and on which layer it stands; the widest span first.
         * @description Examples:
         *
         *     `GET /v1/network/spans?limit=5`
         */
        get: operations["network_spans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as a whole: how dense, how far apart, how much it hangs on a few.
         * @description Examples:
         *
         *     `GET /v1/network/summary`
         *
         *     `GET /v1/network/summary?scope=both`
         */
        get: operations["network_summary"];
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
         * @description Ways over the same nodes are one path, with every edge between them; none passes a node twice. Among paths of one
         *     length, those come first that rest on declared facts and pass no collective such as all departments. `cut` counts
         *     further ways of the last length (not beyond 2000 from one place on the way); longer ones it does not.
         *
         *     Examples:
         *
         *     `GET /v1/paths?source=%E9%A7%95%E9%A7%9B%E5%93%A1&target=%E4%BE%9B%E6%87%89%E5%95%86`
         *
         *     `GET /v1/paths?source=%E9%A7%95%E9%A7%9B%E5%93%A1&target=%E4%BE%9B%E6%87%89%E5%95%86&avoid=%E5%85%AC%E5%8F%B8%E5%90%84%E9%83%A8%E9%96%80`
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
         * Every position, by title.
         * @description Filters compose: what is given must all hold. A department, superior or partner counts on any basis unless `basis`
         *     says otherwise.
         *
         *     Examples:
         *
         *     `GET /v1/positions`
         *
         *     `GET /v1/positions?department=%E8%B2%A1%E5%8B%99%E9%83%A8`
         *
         *     `GET /v1/positions?external_party=%E7%A8%85%E5%8B%99%E6%A9%9F%E6%A7%8B&sort=stroke`
         *
         *     `GET /v1/positions?sort=-subordinates&limit=5&fields=title,subordinates`
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
         * What surrounds one node or several: everything within some steps, and the edges among it.
         * @description Step by step, so that what is nearer comes first: the nodes of a step in the order of their ids, until `max_nodes`
         *     are there. Duties and authorities are many; name HAS_DUTY, HAS_AUTHORITY and MENTIONS in `kinds` to have them. A node
         *     with more neighbours than `fan` is followed to `fan` of them, those with the smallest ids (of one with more than ten
         *     times `fan`, the smallest among the first that the store gives). `cut` says what was left out: `nodes` found at the
         *     step where `max_nodes` was reached, `edges` beyond `max_edges` (not counted beyond 20000), and each hub with the
         *     edges of the followed kinds that it has.
         *
         *     Examples:
         *
         *     `GET /v1/subgraph?start=%E5%87%BA%E7%B4%8D&depth=2`
         *
         *     `GET /v1/subgraph?start=%E5%87%BA%E7%B4%8D,%E4%BE%9B%E6%87%89%E5%95%86&depth=1&kinds=COMMUNICATES_WITH`
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
    "/v1/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every software system that duties name, with who works with it.
         * @description Examples:
         *
         *     `GET /v1/systems`
         */
        get: operations["systems_list"];
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
        /** AuthoritiesListAnswer */
        AuthoritiesListAnswer: {
            /** Data */
            data: components["schemas"]["AuthoritiesListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** AuthoritiesListData */
        AuthoritiesListData: {
            /** Id */
            id?: string;
            /** Number */
            number?: string | null;
            /**
             * Position
             * @description Title.
             */
            position?: string | null;
            /** Position Id */
            position_id?: string | null;
            /** Text */
            text?: string;
        };
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
            collective?: boolean;
            /**
             * Heads
             * @description Titles of the positions that head it.
             */
            heads?: string[];
            /** Id */
            id?: string;
            /**
             * Implied
             * @description Named by sheets, without a position of its own.
             */
            implied?: boolean;
            /** Name */
            name?: string;
            /**
             * Part Of
             * @description Names of what it is part of.
             */
            part_of?: string[];
            /** Positions */
            positions?: number;
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
            aliases?: string[];
            /**
             * Collective
             * @description Stands for several, such as all departments.
             */
            collective?: boolean;
            /**
             * Contacted By
             * @description Positions that name it as a contact: id, name, basis.
             */
            contacted_by?: {
                [key: string]: unknown;
            }[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents?: string[];
            /**
             * External Parties
             * @description Whom its positions communicate with outside: id, name, positions.
             */
            external_parties?: {
                [key: string]: unknown;
            }[];
            /**
             * Heads
             * @description id, name, basis.
             */
            heads?: {
                [key: string]: unknown;
            }[];
            /** Id */
            id?: string;
            /**
             * Implied
             * @description Named by sheets, without a position of its own.
             */
            implied?: boolean;
            /** Name */
            name?: string;
            /**
             * Part Of
             * @description id, name, basis.
             */
            part_of?: {
                [key: string]: unknown;
            }[];
            /**
             * Parts
             * @description id, name, basis.
             */
            parts?: {
                [key: string]: unknown;
            }[];
            /**
             * Positions
             * @description id, name, level, basis.
             */
            positions?: {
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
            characters?: number;
            /** Id */
            id?: string;
            /** Media Type */
            media_type?: string | null;
            /**
             * Name
             * @description Of the file.
             */
            name?: string;
            /**
             * Sha256
             * @description Of the file, in hexadecimal digits.
             */
            sha256?: string | null;
            /**
             * Since
             * @description The revision that brought it first.
             */
            since?: number | null;
            /** Title */
            title?: string;
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
            characters?: number;
            /**
             * Findings
             * @description Faults noticed in it: rule, severity, sentence, nodes, evidence.
             */
            findings?: unknown;
            /** Id */
            id?: string;
            /** Media Type */
            media_type?: string | null;
            /**
             * Name
             * @description Of the file.
             */
            name?: string;
            /**
             * Sha256
             * @description Of the file, in hexadecimal digits.
             */
            sha256?: string | null;
            /** Title */
            title?: string;
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
            characters?: number;
            /**
             * Document
             * @description Id.
             */
            document?: string;
            /**
             * End
             * @description Behind the last character given.
             */
            end?: number;
            /** Start */
            start?: number;
            /** Text */
            text?: string;
        };
        /** DutiesListAnswer */
        DutiesListAnswer: {
            /** Data */
            data: components["schemas"]["DutiesListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DutiesListData */
        DutiesListData: {
            /** Area */
            area?: string | null;
            /** Area Number */
            area_number?: string | null;
            /** Id */
            id?: string;
            /**
             * Mentions
             * @description Names of the partners, departments, positions and systems that its text mentions.
             */
            mentions?: string[];
            /** Number */
            number?: string | null;
            /**
             * Position
             * @description Title.
             */
            position?: string | null;
            /** Position Id */
            position_id?: string | null;
            /** Text */
            text?: string;
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
            basis?: string;
            /**
             * Departments
             * @description Names.
             */
            departments?: string[];
            /**
             * Duty
             * @description The text of the duty that mentions the partner.
             */
            duty?: string | null;
            /** Duty Area */
            duty_area?: string | null;
            /** Duty Id */
            duty_id?: string | null;
            /** Evidence */
            evidence?: components["schemas"]["Evidence"][];
            /**
             * Kpis
             * @description What the position is measured by.
             */
            kpis?: string[];
            /**
             * Position
             * @description Title.
             */
            position?: string;
            /** Position Id */
            position_id?: string;
            /**
             * Superiors
             * @description Titles; several where sheets contradict each other.
             */
            superiors?: string[];
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
            category?: string | null;
            /**
             * Declared
             * @description Positions whose sheets list it as a contact.
             */
            declared?: number;
            /** Id */
            id?: string;
            /**
             * Mined
             * @description Duties whose text mentions it.
             */
            mined?: number;
            /** Name */
            name?: string;
            /**
             * Positions
             * @description Positions that communicate with it, on any basis.
             */
            positions?: number;
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
            aliases?: string[];
            /** Category */
            category?: string | null;
            /**
             * Departments
             * @description Where they belong: id, name, positions.
             */
            departments?: {
                [key: string]: unknown;
            }[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents?: string[];
            /** Id */
            id?: string;
            /**
             * Mentions
             * @description Duties whose text mentions it.
             */
            mentions?: number;
            /** Name */
            name?: string;
            /**
             * Positions
             * @description Who communicates with it: id, name, basis (a list).
             */
            positions?: {
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
            id?: string;
            /** Name */
            name?: string;
            /**
             * Positions
             * @description How many positions it measures.
             */
            positions?: number;
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
            aliases?: string[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents?: string[];
            /** Id */
            id?: string;
            /** Name */
            name?: string;
            /**
             * Positions
             * @description id, name, departments, basis, evidence.
             */
            positions?: {
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
        /** NetworkBrokerageAnswer */
        NetworkBrokerageAnswer: {
            /** Data */
            data: components["schemas"]["NetworkBrokerageData"][];
            meta: components["schemas"]["Meta"];
        };
        /** NetworkBrokerageData */
        NetworkBrokerageData: {
            /**
             * Brokered
             * @description All five together.
             */
            brokered?: number;
            /** Coordinator */
            coordinator?: number;
            /** Department */
            department?: string | null;
            /**
             * Expected
             * @description What each would be by chance, with as many ties and the departments as large.
             */
            expected?: {
                [key: string]: unknown;
            };
            /** Gatekeeper */
            gatekeeper?: number;
            /** Id */
            id?: string;
            /** Itinerant */
            itinerant?: number;
            /** Liaison */
            liaison?: number;
            /** Position */
            position?: string;
            /** Representative */
            representative?: number;
            /**
             * Standardised
             * @description Standard deviations above chance; null where chance does not vary.
             */
            standardised?: {
                [key: string]: unknown;
            };
        };
        /** NetworkCommunitiesAnswer */
        NetworkCommunitiesAnswer: {
            /** Data */
            data: components["schemas"]["NetworkCommunitiesData"][];
            meta: components["schemas"]["Meta"];
        };
        /** NetworkCommunitiesData */
        NetworkCommunitiesData: {
            /** Community */
            community?: number;
            /**
             * Departments
             * @description Of its positions: id, name, positions.
             */
            departments?: {
                [key: string]: unknown;
            }[];
            /**
             * Members
             * @description Those with the most ties, at most 200: id, name, kind.
             */
            members?: {
                [key: string]: unknown;
            }[];
            /** Size */
            size?: number;
            /** Ties Beyond */
            ties_beyond?: number;
            /** Ties Within */
            ties_within?: number;
        };
        /** NetworkHierarchyAnswer */
        NetworkHierarchyAnswer: {
            /** Data */
            data: components["schemas"]["NetworkHierarchyData"][];
            meta: components["schemas"]["Meta"];
        };
        /** NetworkHierarchyData */
        NetworkHierarchyData: {
            /**
             * Circles
             * @description Whose lines lead back to themselves.
             */
            circles?: {
                [key: string]: unknown;
            }[];
            /**
             * Connectedness
             * @description Pairs that some way joins, whatever its directions.
             */
            connectedness?: number | null;
            /**
             * Efficiency
             * @description One less the lines beyond those that a tree needs.
             */
            efficiency?: number | null;
            /**
             * Hierarchy
             * @description Pairs of which one is above the other and not also below.
             */
            hierarchy?: number | null;
            /**
             * Layers
             * @description From the top to the lowest position, both counted.
             */
            layers?: number;
            /**
             * Least Upper Bound
             * @description Pairs that have one nearest common superior.
             */
            least_upper_bound?: number | null;
            /** Lines */
            lines?: number;
            /**
             * Mean Span
             * @description Direct subordinates of those who have any.
             */
            mean_span?: number | null;
            /** Positions */
            positions?: number;
            /**
             * Several Superiors
             * @description Who reports to more than one.
             */
            several_superiors?: {
                [key: string]: unknown;
            }[];
            /**
             * Tops
             * @description Who reports to nobody: id, name.
             */
            tops?: {
                [key: string]: unknown;
            }[];
            /** Widest Span */
            widest_span?: number;
        };
        /** NetworkMatrixAnswer */
        NetworkMatrixAnswer: {
            /** Data */
            data: components["schemas"]["NetworkMatrixData"][];
            meta: components["schemas"]["Meta"];
        };
        /** NetworkMatrixData */
        NetworkMatrixData: {
            /** Evidence */
            evidence?: components["schemas"]["Evidence"][];
            /**
             * Holders
             * @description These positions: id, name.
             */
            holders?: {
                [key: string]: unknown;
            }[];
            /**
             * Partners
             * @description Of a category, the partners: id, name.
             */
            partners?: {
                [key: string]: unknown;
            }[];
            /**
             * Positions
             * @description Positions of the source that hold them.
             */
            positions?: number;
            /**
             * Source
             * @description Department whose positions state the ties.
             */
            source?: string;
            /** Source Id */
            source_id?: string | null;
            /**
             * Target
             * @description Department, or category of partners.
             */
            target?: string;
            /** Target Id */
            target_id?: string | null;
            /** Ties */
            ties?: number;
        };
        /** NetworkMetricsAnswer */
        NetworkMetricsAnswer: {
            /** Data */
            data: components["schemas"]["NetworkMetricsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** NetworkMetricsData */
        NetworkMetricsData: {
            /**
             * Betweenness
             * @description Pairs that it stands between on their shortest way.
             */
            betweenness?: number;
            /**
             * Betweenness Error
             * @description How far off an estimate is at most, with 95 % confidence; null where it is exact.
             */
            betweenness_error?: number | null;
            /**
             * Betweenness Share
             * @description Of all pairs of others.
             */
            betweenness_share?: number;
            /**
             * Closeness
             * @description How near the others are, 0 to 1.
             */
            closeness?: number;
            /**
             * Clustering
             * @description The share of its neighbours that are tied to each other.
             */
            clustering?: number;
            /**
             * Community
             * @description Its community; 1 is the largest.
             */
            community?: number;
            /**
             * Component
             * @description The piece of the network that it is in; 1 is the largest.
             */
            component?: number;
            /**
             * Constraint
             * @description Burt: how much its contacts are one; null without ties.
             */
            constraint?: number | null;
            /**
             * Core
             * @description The densest core that it is part of.
             */
            core?: number;
            /**
             * Cut Point
             * @description Whether the network falls apart without it.
             */
            cut_point?: boolean;
            /**
             * Degree
             * @description How many it is tied to; with directions, ties in and out.
             */
            degree?: number;
            /** Department */
            department?: string | null;
            /**
             * Effective Size
             * @description Burt: contacts that are no repetition of another.
             */
            effective_size?: number | null;
            /**
             * Eigenvector
             * @description Ties to those who have ties.
             */
            eigenvector?: number;
            /**
             * Harmonic
             * @description Sum of the inverse distances.
             */
            harmonic?: number;
            /** Id */
            id?: string;
            /**
             * In Degree
             * @description Ties that others state to it.
             */
            in_degree?: number;
            /** Kind */
            kind?: string;
            /** Name */
            name?: string;
            /**
             * Out Degree
             * @description Ties that it states.
             */
            out_degree?: number;
            /**
             * Pagerank
             * @description Where a message passed on at random would be found.
             */
            pagerank?: number;
            /**
             * Strength
             * @description The weights of its ties.
             */
            strength?: number;
        };
        /** NetworkOutwardAnswer */
        NetworkOutwardAnswer: {
            /** Data */
            data: components["schemas"]["NetworkOutwardData"][];
            meta: components["schemas"]["Meta"];
        };
        /** NetworkOutwardData */
        NetworkOutwardData: {
            /** Department */
            department?: string;
            /** Department Id */
            department_id?: string | null;
            /**
             * Expected
             * @description The index if everyone were tied with everyone.
             */
            expected?: number | null;
            /**
             * External
             * @description Ties with other departments; with partners outside, where the scope takes them in.
             */
            external?: number;
            /**
             * Index
             * @description (external - internal) / (external + internal); null without ties.
             */
            index?: number | null;
            /**
             * Internal
             * @description Ties within.
             */
            internal?: number;
        };
        /** NetworkSpansAnswer */
        NetworkSpansAnswer: {
            /** Data */
            data: components["schemas"]["NetworkSpansData"][];
            meta: components["schemas"]["Meta"];
        };
        /** NetworkSpansData */
        NetworkSpansData: {
            /**
             * Below
             * @description All below.
             */
            below?: number;
            /** Department */
            department?: string | null;
            /** Id */
            id?: string;
            /**
             * Layer
             * @description 1 for a top; null where only a circle leads up.
             */
            layer?: number | null;
            /** Position */
            position?: string;
            /**
             * Span
             * @description Direct subordinates.
             */
            span?: number;
            /**
             * Subordinates
             * @description The direct ones: id, name.
             */
            subordinates?: {
                [key: string]: unknown;
            }[];
        };
        /** NetworkSummaryAnswer */
        NetworkSummaryAnswer: {
            /** Data */
            data: components["schemas"]["NetworkSummaryData"][];
            meta: components["schemas"]["Meta"];
        };
        /** NetworkSummaryData */
        NetworkSummaryData: {
            /** Betweenness Centralisation */
            betweenness_centralisation?: number | null;
            /**
             * Bridges
             * @description Pairs whose tie nothing stands in for.
             */
            bridges?: unknown;
            /**
             * Closeness Centralisation
             * @description Only for a network in one piece without directions.
             */
            closeness_centralisation?: number | null;
            /** Communities */
            communities?: number;
            /**
             * Components
             * @description Pieces without a tie between them.
             */
            components?: number;
            /**
             * Cut Points
             * @description Without whom the network falls apart: id, name, kind.
             */
            cut_points?: {
                [key: string]: unknown;
            }[];
            /**
             * Degree Centralisation
             * @description Freeman: 1 for a star, 0 where all are alike.
             */
            degree_centralisation?: number | null;
            /**
             * Density
             * @description Ties among all that could be.
             */
            density?: number | null;
            /**
             * Diameter
             * @description The longest of these.
             */
            diameter?: number | null;
            /** Largest Component */
            largest_component?: number;
            /** Mean Clustering */
            mean_clustering?: number | null;
            /**
             * Mean Distance
             * @description Steps between two that reach each other.
             */
            mean_distance?: number | null;
            /**
             * Modularity
             * @description How much better than chance the communities are apart.
             */
            modularity?: number | null;
            /**
             * Most Cohesive Core
             * @description The largest k for which a k-core exists.
             */
            most_cohesive_core?: number | null;
            /** Nodes */
            nodes?: number;
            /**
             * Reciprocity
             * @description Stated ties that are stated from the other side too.
             */
            reciprocity?: number | null;
            /**
             * Strong Components
             * @description Pieces where everyone reaches everyone along the ties' directions.
             */
            strong_components?: number;
            /** Ties */
            ties?: number;
            /**
             * Transitivity
             * @description Chains of two ties that a third one closes.
             */
            transitivity?: number | null;
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
            departments?: {
                [key: string]: unknown;
            }[];
            /**
             * External Parties
             * @description id, name, category.
             */
            external_parties?: {
                [key: string]: unknown;
            }[];
            /**
             * Links
             * @description kind, source, target, basis, scope.
             */
            links?: {
                [key: string]: unknown;
            }[];
            /**
             * Positions
             * @description id, name, level, implied, departments (ids).
             */
            positions?: {
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
            authorities?: number;
            /** Departments */
            departments?: number;
            /** Documents */
            documents?: number;
            /** Duties */
            duties?: number;
            /**
             * Edges
             * @description Number of edges of each kind.
             */
            edges?: {
                [key: string]: unknown;
            };
            /** External Parties */
            external_parties?: number;
            /**
             * Id
             * @description The organisation, where a document names it.
             */
            id?: string | null;
            /** Kpis */
            kpis?: number;
            /** Name */
            name?: string | null;
            /** Positions */
            positions?: number;
            /** Systems */
            systems?: number;
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
            basis?: string;
            /**
             * Direction
             * @description out: the position names the contact; in: the contact names it.
             */
            direction?: string;
            /** Evidence */
            evidence?: components["schemas"]["Evidence"][];
            /** Id */
            id?: string;
            /**
             * Kind
             * @description Position, Department or ExternalParty.
             */
            kind?: string;
            /** Name */
            name?: string;
            /**
             * Scope
             * @description internal or external.
             */
            scope?: string;
            /**
             * Stated By
             * @description Whose sheets say it: source, target.
             */
            stated_by?: string[];
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
            code?: string | null;
            /**
             * Departments
             * @description Names.
             */
            departments?: string[];
            /** Id */
            id?: string;
            /**
             * Implied
             * @description Named by others, without a sheet of its own.
             */
            implied?: boolean;
            /**
             * Level
             * @description As the sheet says it.
             */
            level?: string | null;
            /**
             * Subordinates
             * @description Direct ones.
             */
            subordinates?: number;
            /**
             * Superiors
             * @description Names; several where sheets contradict each other.
             */
            superiors?: string[];
            /** Title */
            title?: string;
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
            aliases?: string[];
            /**
             * Authorities
             * @description id, number, text.
             */
            authorities?: {
                [key: string]: unknown;
            }[];
            /** Code */
            code?: string | null;
            /**
             * Contacts
             * @description id, name, kind, scope, basis; those it names itself.
             */
            contacts?: {
                [key: string]: unknown;
            }[];
            /**
             * Departments
             * @description id, name, basis.
             */
            departments?: {
                [key: string]: unknown;
            }[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents?: string[];
            /**
             * Duties
             * @description id, area, area_number, number, text; as the sheet orders them.
             */
            duties?: {
                [key: string]: unknown;
            }[];
            /**
             * Heads
             * @description Departments it heads: id, name, basis.
             */
            heads?: {
                [key: string]: unknown;
            }[];
            /** Id */
            id?: string;
            /**
             * Implied
             * @description Named by others, without a sheet of its own.
             */
            implied?: boolean;
            /**
             * Kpis
             * @description id, name.
             */
            kpis?: {
                [key: string]: unknown;
            }[];
            /** Level */
            level?: string | null;
            /**
             * Subordinates
             * @description id, name, basis, stated_by.
             */
            subordinates?: {
                [key: string]: unknown;
            }[];
            /** Summary */
            summary?: string | null;
            /**
             * Superiors
             * @description id, name, basis, stated_by.
             */
            superiors?: {
                [key: string]: unknown;
            }[];
            /** Title */
            title?: string;
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
            departments?: string[];
            /** Id */
            id?: string;
            /**
             * Implied
             * @description Named by others, without a sheet of its own.
             */
            implied?: boolean;
            /**
             * Level
             * @description 1 is a direct subordinate.
             */
            level?: number;
            /**
             * Superiors
             * @description Titles of the direct superiors.
             */
            superiors?: string[];
            /** Title */
            title?: string;
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
            departments?: string[];
            /** Id */
            id?: string;
            /**
             * Implied
             * @description Named by others, without a sheet of its own.
             */
            implied?: boolean;
            /**
             * Level
             * @description 1 is the direct superior.
             */
            level?: number;
            /** Title */
            title?: string;
            /**
             * Via
             * @description Titles on the way, the position itself first.
             */
            via?: string[];
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
            field?: string;
            /** Id */
            id?: string;
            /** Kind */
            kind?: string;
            /** Name */
            name?: string;
            /**
             * Of
             * @description Whose duty or authority it is: id, name.
             */
            of?: {
                [key: string]: unknown;
            }[];
            /**
             * Score
             * @description The index's own; comparable within one answer.
             */
            score?: number;
            /**
             * Snippet
             * @description The words with what stands around them.
             */
            snippet?: string;
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
        /** SystemsListAnswer */
        SystemsListAnswer: {
            /** Data */
            data: components["schemas"]["SystemsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** SystemsListData */
        SystemsListData: {
            /** Aliases */
            aliases?: string[];
            /**
             * Documents
             * @description Ids of the documents that name it.
             */
            documents?: string[];
            /** Id */
            id?: string;
            /**
             * Mentions
             * @description Duties and authorities whose text mentions it.
             */
            mentions?: number;
            /** Name */
            name?: string;
            /**
             * Positions
             * @description Titles of the positions whose duties mention it.
             */
            positions?: string[];
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
    authorities_list: {
        parameters: {
            query?: {
                /** @description Only those of this position. */
                position?: string | null;
                /** @description Only those of the positions of this department. */
                department?: string | null;
                /** @description Only those that this document states. */
                document?: string | null;
                /** @description place: By the position's title in pinyin, then as its sheet numbers them. text: By the pinyin of the text's beginning. stroke: By the strokes of the text's beginning. With - before it downwards. */
                sort?: "place" | "-place" | "text" | "-text" | "stroke" | "-stroke";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string | null;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "position_id" | "number" | "text")[] | null;
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
                    "application/json": components["schemas"]["AuthoritiesListAnswer"];
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
    departments_list: {
        parameters: {
            query?: {
                /** @description Only those merely named by sheets (true), or with a position of their own (false). */
                implied?: boolean | null;
                /** @description Only those that stand for several, such as all departments (true), or not (false). */
                collective?: boolean | null;
                /** @description Only those that are part of this department or organisation directly. */
                part_of?: string | null;
                /** @description Only those with a position that communicates with this partner. */
                external_party?: string | null;
                /** @description Only those that this document names. */
                document?: string | null;
                /** @description Only those that a position heads (true), or none does (false). */
                with_head?: boolean | null;
                /** @description What the facts that are filtered by may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description name: By the name's pinyin. stroke: By the strokes of the name's characters. positions: By the number of positions, then by name. With - before it downwards. */
                sort?: "name" | "-name" | "stroke" | "-stroke" | "positions" | "-positions";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string | null;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "implied" | "collective" | "positions" | "heads" | "part_of")[] | null;
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
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "implied" | "collective" | "part_of" | "parts" | "heads" | "positions" | "contacted_by" | "external_parties" | "documents")[] | null;
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
                /** @description Only those of this media type, such as text/markdown. */
                media_type?: string | null;
                /** @description Only those that name this position, partner or other thing. */
                names?: string | null;
                /** @description name: By the pinyin of the file's name. stroke: By the strokes of the file's name. With - before it downwards. */
                sort?: "name" | "-name" | "stroke" | "-stroke";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string | null;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "title" | "media_type" | "sha256" | "characters" | "since")[] | null;
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
                /** @description Only these columns. */
                fields?: ("id" | "name" | "title" | "media_type" | "sha256" | "characters" | "findings")[] | null;
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
                /** @description Only these columns. */
                fields?: ("document" | "start" | "end" | "characters" | "text")[] | null;
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
    duties_list: {
        parameters: {
            query?: {
                /** @description Only those of this position. */
                position?: string | null;
                /** @description Only those of the positions of this department. */
                department?: string | null;
                /** @description Only this area, in the sheets' own words. */
                area?: string | null;
                /** @description Only those whose text mentions this partner, department, position or system. */
                mentions?: string | null;
                /** @description Only those that mention something (true), or nothing (false). */
                with_mentions?: boolean | null;
                /** @description Only those of the positions that this indicator measures. */
                kpi?: string | null;
                /** @description Only those that this document states. */
                document?: string | null;
                /** @description place: By the position's title in pinyin, then as its sheet numbers them. text: By the pinyin of the text's beginning. stroke: By the strokes of the text's beginning. With - before it downwards. */
                sort?: "place" | "-place" | "text" | "-text" | "stroke" | "-stroke";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string | null;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "position_id" | "area" | "area_number" | "number" | "text" | "mentions")[] | null;
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
                    "application/json": components["schemas"]["DutiesListAnswer"];
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
                /** @description Only those that a position of this department communicates with. */
                department?: string | null;
                /** @description Only those that this position communicates with. */
                position?: string | null;
                /** @description Only those that this document names. */
                document?: string | null;
                /** @description Only those that a position communicates with (true), or none does (false). */
                with_positions?: boolean | null;
                /** @description What the contacts that are filtered by may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description name: By the name's pinyin. stroke: By the strokes of the name's characters. positions: By the number of positions that communicate with it, then by name. With - before it downwards. */
                sort?: "name" | "-name" | "stroke" | "-stroke" | "positions" | "-positions";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string | null;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "category" | "positions" | "declared" | "mined")[] | null;
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
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "category" | "positions" | "departments" | "mentions" | "documents")[] | null;
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
                /** @description Only these columns. */
                fields?: ("position" | "position_id" | "departments" | "superiors" | "basis" | "duty" | "duty_id" | "duty_area" | "evidence" | "kpis")[] | null;
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
                /** @description Only those that measure this position. */
                position?: string | null;
                /** @description Only those that measure a position of this department. */
                department?: string | null;
                /** @description Only those that measure several positions (true), or one at most (false). */
                shared?: boolean | null;
                /** @description Only those that this document names. */
                document?: string | null;
                /** @description What the facts that are filtered by may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description positions: By the number of positions that it measures, then by name. name: By the name's pinyin. stroke: By the strokes of the name's characters. With - before it downwards. */
                sort?: "positions" | "-positions" | "name" | "-name" | "stroke" | "-stroke";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string | null;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "positions")[] | null;
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
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "positions" | "documents")[] | null;
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
    network_brokerage: {
        parameters: {
            query?: {
                /** @description What the ties may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Ties inside the company, with partners outside, or both. */
                scope?: "internal" | "external" | "both";
                /** @description Kinds of node. */
                nodes?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description Kinds of tie. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description Whether a tie runs one way. */
                direction?: "undirected" | "directed";
                /** @description Ties all alike, or by the pieces of evidence behind it. */
                weighting?: "none" | "evidence";
                /** @description What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with each department. */
                collectives?: "apart" | "node" | "spelled";
                /** @description By which, the most first. */
                sort?: "total" | "coordinator" | "itinerant" | "representative" | "gatekeeper" | "liaison";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "department" | "coordinator" | "itinerant" | "representative" | "gatekeeper" | "liaison" | "brokered" | "expected" | "standardised")[] | null;
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
                    "application/json": components["schemas"]["NetworkBrokerageAnswer"];
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
    network_communities: {
        parameters: {
            query?: {
                /** @description What the ties may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Ties inside the company, with partners outside, or both. */
                scope?: "internal" | "external" | "both";
                /** @description Kinds of node. */
                nodes?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description Kinds of tie. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description Whether a tie runs one way. */
                direction?: "undirected" | "directed";
                /** @description Ties all alike, or by the pieces of evidence behind it. */
                weighting?: "none" | "evidence";
                /** @description What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with each department. */
                collectives?: "apart" | "node" | "spelled";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("community" | "size" | "ties_within" | "ties_beyond" | "members" | "departments")[] | null;
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
                    "application/json": components["schemas"]["NetworkCommunitiesAnswer"];
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
    network_hierarchy: {
        parameters: {
            query?: {
                /** @description What the lines may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("positions" | "lines" | "connectedness" | "hierarchy" | "efficiency" | "least_upper_bound" | "layers" | "mean_span" | "widest_span" | "tops" | "several_superiors" | "circles")[] | null;
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
                    "application/json": components["schemas"]["NetworkHierarchyAnswer"];
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
    network_matrix: {
        parameters: {
            query?: {
                /** @description What the columns are: departments, or categories of partners. */
                across?: "departments" | "categories";
                /** @description What the ties may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Kinds of tie. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with each department. */
                collectives?: "apart" | "node" | "spelled";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("source" | "source_id" | "target" | "target_id" | "positions" | "ties" | "holders" | "partners" | "evidence")[] | null;
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
                    "application/json": components["schemas"]["NetworkMatrixAnswer"];
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
    network_metrics: {
        parameters: {
            query?: {
                /** @description What the ties may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Ties inside the company, with partners outside, or both. */
                scope?: "internal" | "external" | "both";
                /** @description Kinds of node. */
                nodes?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description Kinds of tie. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description Whether a tie runs one way. */
                direction?: "undirected" | "directed";
                /** @description Ties all alike, or by the pieces of evidence behind it. */
                weighting?: "none" | "evidence";
                /** @description What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with each department. */
                collectives?: "apart" | "node" | "spelled";
                /** @description Only the rows of this kind; the metrics are those of the whole. */
                kind?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document") | null;
                /** @description By what; with - before it the greatest first. */
                sort?: "name" | "-degree" | "degree" | "-in_degree" | "in_degree" | "-out_degree" | "out_degree" | "-strength" | "strength" | "-betweenness" | "betweenness" | "-closeness" | "closeness" | "-harmonic" | "harmonic" | "-eigenvector" | "eigenvector" | "-pagerank" | "pagerank" | "-core" | "core" | "-clustering" | "clustering" | "-constraint" | "constraint" | "-effective_size" | "effective_size";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "kind" | "department" | "degree" | "in_degree" | "out_degree" | "strength" | "betweenness" | "betweenness_share" | "betweenness_error" | "closeness" | "harmonic" | "eigenvector" | "pagerank" | "core" | "clustering" | "constraint" | "effective_size" | "community" | "component" | "cut_point")[] | null;
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
                    "application/json": components["schemas"]["NetworkMetricsAnswer"];
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
    network_outward: {
        parameters: {
            query?: {
                /** @description What the ties may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Ties inside the company, with partners outside, or both. */
                scope?: "internal" | "external" | "both";
                /** @description Kinds of node. */
                nodes?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description Kinds of tie. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description Whether a tie runs one way. */
                direction?: "undirected" | "directed";
                /** @description Ties all alike, or by the pieces of evidence behind it. */
                weighting?: "none" | "evidence";
                /** @description What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with each department. */
                collectives?: "apart" | "node" | "spelled";
                /** @description Only these columns. */
                fields?: ("department_id" | "department" | "external" | "internal" | "index" | "expected")[] | null;
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
                    "application/json": components["schemas"]["NetworkOutwardAnswer"];
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
    network_spans: {
        parameters: {
            query?: {
                /** @description What the lines may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "department" | "layer" | "span" | "below" | "subordinates")[] | null;
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
                    "application/json": components["schemas"]["NetworkSpansAnswer"];
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
    network_summary: {
        parameters: {
            query?: {
                /** @description What the ties may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Ties inside the company, with partners outside, or both. */
                scope?: "internal" | "external" | "both";
                /** @description Kinds of node. */
                nodes?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description Kinds of tie. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description Whether a tie runs one way. */
                direction?: "undirected" | "directed";
                /** @description Ties all alike, or by the pieces of evidence behind it. */
                weighting?: "none" | "evidence";
                /** @description What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with each department. */
                collectives?: "apart" | "node" | "spelled";
                /** @description Only these columns. */
                fields?: ("nodes" | "ties" | "density" | "reciprocity" | "components" | "largest_component" | "strong_components" | "transitivity" | "mean_clustering" | "mean_distance" | "diameter" | "most_cohesive_core" | "communities" | "modularity" | "degree_centralisation" | "betweenness_centralisation" | "closeness_centralisation" | "cut_points" | "bridges")[] | null;
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
                    "application/json": components["schemas"]["NetworkSummaryAnswer"];
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
                /** @description Only these columns. */
                fields?: ("departments" | "positions" | "external_parties" | "links")[] | null;
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
                /** @description Only these columns. */
                fields?: ("id" | "name" | "positions" | "departments" | "external_parties" | "kpis" | "duties" | "authorities" | "systems" | "documents" | "edges")[] | null;
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
                /** @description Only ways of the least length there is. */
                only_shortest?: boolean;
                /** @description Edges to follow. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description Nodes to pass. */
                node_kinds?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description Nodes to go round. */
                avoid?: string[] | null;
                /** @description How the edges may point, seen from the source. */
                direction?: "out" | "in" | "both";
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
                /** @description Only those that belong to this department. */
                department?: string | null;
                /** @description Only those that report to this position directly. */
                superior?: string | null;
                /** @description Only this level, in the sheets' own words. */
                level?: string | null;
                /** @description Only those that are merely named by others (true), or have a sheet (false). */
                implied?: boolean | null;
                /** @description Only those that communicate with this partner. */
                external_party?: string | null;
                /** @description Only those that this indicator measures. */
                kpi?: string | null;
                /** @description Only those whose duties mention this system. */
                system?: string | null;
                /** @description Only those that this document names. */
                document?: string | null;
                /** @description Only those that indicators measure (true), or none does (false). */
                with_kpis?: boolean | null;
                /** @description Only those that others report to (true), or none does (false). */
                with_subordinates?: boolean | null;
                /** @description Only those that report to another (true), or to none (false). */
                with_superior?: boolean | null;
                /** @description What the facts that are filtered by may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description title: By the title's pinyin. stroke: By the strokes of the title's characters. level: By the level's wording, then by title; those without a level last. subordinates: By the number of direct subordinates, then by title. With - before it downwards. */
                sort?: "title" | "-title" | "stroke" | "-stroke" | "level" | "-level" | "subordinates" | "-subordinates";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string | null;
                /** @description Only these columns. */
                fields?: ("id" | "title" | "level" | "code" | "implied" | "departments" | "superiors" | "subordinates")[] | null;
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
                /** @description Only these columns. */
                fields?: ("id" | "title" | "aliases" | "level" | "code" | "summary" | "implied" | "departments" | "heads" | "superiors" | "subordinates" | "contacts" | "duties" | "authorities" | "kpis" | "documents")[] | null;
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
                /** @description Only these columns. */
                fields?: ("scope" | "direction" | "id" | "name" | "kind" | "basis" | "stated_by" | "evidence")[] | null;
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
                /** @description Only these columns. */
                fields?: ("level" | "id" | "title" | "implied" | "departments" | "superiors")[] | null;
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
                /** @description Only these columns. */
                fields?: ("level" | "id" | "title" | "implied" | "departments" | "via")[] | null;
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
                /** @description Only these columns. */
                fields?: ("kind" | "id" | "name" | "field" | "snippet" | "of" | "score")[] | null;
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
                /** @description Around what; several are written with commas. */
                start: string[];
                /** @description Steps from it. */
                depth?: number;
                /** @description Edges to follow. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description Nodes to go to; the start is always there. */
                node_kinds?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description How the edges may point, seen from the start. */
                direction?: "out" | "in" | "both";
                /** @description What the edges may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Nodes at most; never fewer than the starts. */
                max_nodes?: number;
                /** @description Edges at most. */
                max_edges?: number;
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
    systems_list: {
        parameters: {
            query?: {
                /** @description Only those that a duty of this position mentions. */
                position?: string | null;
                /** @description Only those that a duty of a position of this department mentions. */
                department?: string | null;
                /** @description Only those that this document names. */
                document?: string | null;
                /** @description name: By the name's pinyin. stroke: By the strokes of the name's characters. mentions: By the number of duties that mention it, then by name. With - before it downwards. */
                sort?: "name" | "-name" | "stroke" | "-stroke" | "mentions" | "-mentions";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string | null;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "mentions" | "positions" | "documents")[] | null;
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
                    "application/json": components["schemas"]["SystemsListAnswer"];
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
