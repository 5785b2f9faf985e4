// Made by `make explorer-types` from the OpenAPI document ede29388698b94fb.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers. */
        get: operations["healthz"];
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
        get: operations["problem_kind"];
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
        get: operations["readyz"];
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
        get: operations["questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/aliases/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The alias file that came with a document. */
        get: operations["show_aliases"];
        /** Replace the alias file of a document, and make the graph what follows from it. */
        put: operations["put_aliases"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong with the manual: every finding of the audit, the gravest first, with the words of both sides.
         * @description The rules, their thresholds and what is acknowledged are as the stored audit.yaml says.
         *
         *     Examples:
         *
         *     `GET /v1/audit?severity=high`
         *
         *     `GET /v1/audit?department=%E8%B2%A1%E5%8B%99%E9%83%A8&limit=5`
         */
        get: operations["audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/acknowledgements/{finding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leave a finding as it is, with the reason. */
        put: operations["acknowledge_finding"];
        post?: never;
        /** Take the acknowledgement of a finding back. */
        delete: operations["withdraw_acknowledgement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule of the audit: what a finding means, how grave it is, what to do, and whether it is on.
         * @description Examples:
         *
         *     `GET /v1/audit/rules`
         */
        get: operations["audit_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many findings the audit has, by department, by rule or by severity.
         * @description A finding about two departments counts in both. Acknowledged ones are counted apart.
         *
         *     Examples:
         *
         *     `GET /v1/audit/summary`
         *
         *     `GET /v1/audit/summary?by=rule`
         */
        get: operations["audit_summary"];
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
    "/v1/authorities/{authority}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An authority: its text, whose it is; with the words that say so.
         * @description Examples:
         *
         *     `GET /v1/authorities/authority:%E5%87%BA%E7%B4%8D%2F1`
         */
        get: operations["authorities_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every import that changed the graph, the latest first.
         * @description Examples:
         *
         *     `GET /v1/changes`
         */
        get: operations["changes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/{change}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import: what it created, changed and retired.
         * @description Examples:
         *
         *     `GET /v1/changes/1`
         */
        get: operations["changes_show"];
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
    "/v1/departments/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which department talks to which, and to which kind of partner outside: a row for each pair, with counts by basis.
         * @description A contact of a position counts for each department that it belongs to; one with a position counts for the departments
         *     of that position. Pairs with most contacts come first. A partner without a category counts as `other`. The contacts
         *     of positions that belong to no department are not in the matrix. Without a department all are looked through; of a
         *     very large organisation ask `network/matrix`, which keeps what it found.
         *
         *     Examples:
         *
         *     `GET /v1/departments/matrix`
         *
         *     `GET /v1/departments/matrix?department=%E8%B2%A1%E5%8B%99%E9%83%A8&scope=internal`
         *
         *     `GET /v1/departments/matrix?department=%E8%B2%A1%E5%8B%99%E9%83%A8&scope=external&shown=1`
         */
        get: operations["departments_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/departments/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The departments as they are part of each other, from the top down; each with its heads and how many positions.
         * @description A department that is part of two is there twice. One that is part of nothing stands at the top, and so do those in a
         *     circle, by the smallest id in it.
         *
         *     Examples:
         *
         *     `GET /v1/departments/tree`
         */
        get: operations["departments_tree"];
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
         * A department: its positions, its heads, and who communicates with it; with the words that say so.
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
    "/v1/departments/{department}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a department communicates with: other departments and partners outside, through which positions, in which words.
         * @description A contact of one of its positions is a contact of the department. Another position counts for the departments that it
         *     belongs to, and for itself where it belongs to none; contacts within the department are left out. Those with most
         *     positions behind them come first.
         *
         *     Examples:
         *
         *     `GET /v1/departments/%E8%B2%A1%E5%8B%99%E9%83%A8/contacts`
         *
         *     `GET /v1/departments/%E8%B2%A1%E5%8B%99%E9%83%A8/contacts?scope=internal&direction=both`
         */
        get: operations["departments_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/departments/{department}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong with what the manual says of a department: the findings about it or one of its positions.
         * @description Examples:
         *
         *     `GET /v1/departments/%E7%B8%BD%E5%B7%A5%E8%BE%A6/findings?severity=high`
         */
        get: operations["departments_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/departments/{department}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The positions of a department, those that head it first, then by level and title; with the words that say so.
         * @description Those of a part come after those of the department itself, part by part.
         *
         *     Examples:
         *
         *     `GET /v1/departments/%E8%B2%A1%E5%8B%99%E9%83%A8/positions`
         */
        get: operations["departments_positions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/departments/{department}/raci": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is responsible, accountable, consulted and informed in each area of duty of a department, as the verbs say.
         * @description A role that no verb gives is empty; nothing is guessed. An approval counts for another's area where it names
         *     whose work it approves and is about the same task.
         *
         *     Examples:
         *
         *     `GET /v1/departments/%E7%B8%BD%E5%B7%A5%E8%BE%A6/raci`
         */
        get: operations["departments_raci"];
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
        /** Take a document out of the graph, with every fact that no other document supports. */
        delete: operations["retire_document"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{document}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The imports of a document, the latest first.
         * @description Examples:
         *
         *     `GET /v1/documents/manual.md/changes`
         */
        get: operations["documents_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{document}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a stretch of a document states: the edges that rest on its words, and the nodes that these join.
         * @description Examples:
         *
         *     `GET /v1/documents/document:manual.md/facts?start=1000&length=300`
         */
        get: operations["documents_facts"];
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
         * The text of a document, or a stretch of it, and the marks of the facts that it states.
         * @description Marks and the spans of evidence count the characters of the text, from its beginning.
         *
         *     Examples:
         *
         *     `GET /v1/documents/document:manual.md/text`
         *
         *     `GET /v1/documents/document:manual.md/text?start=1000&length=200`
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
    "/v1/duties/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The duties whose text has the words, in either script; those that say them most, in the fewest words, first.
         * @description Of one position or department every duty is looked at, else the 1000 that fit best.
         *
         *     Examples:
         *
         *     `GET /v1/duties/search?q=%E5%90%88%E5%90%8C`
         *
         *     `GET /v1/duties/search?q=%E6%8A%A5%E7%A8%8E&department=%E8%B2%A1%E5%8B%99%E9%83%A8`
         *
         *     `GET /v1/duties/search?q=%E6%86%91%E8%AD%89&position=%E8%B2%A1%E5%8B%99%E7%B6%93%E7%90%86`
         */
        get: operations["duties_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duties/{duty}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A duty: its text, whose it is and what it mentions; with the words that say so.
         * @description Examples:
         *
         *     `GET /v1/duties/duty:%E5%87%BA%E7%B4%8D%2F2.1`
         */
        get: operations["duties_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole graph as a file.
         * @description Every node and edge of one revision, with the evidence; the texts of the documents stay out. It goes out as it is read, except for xlsx, mermaid and native, which hold a bounded number of nodes and edges. Where an import comes in between, the connection is cut before the end: ask again.
         */
        get: operations["export"];
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
         * A partner outside the company: its names, and how many positions and duties deal with it; with the words that say so.
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
         * Who interacts with a partner outside the company, who could stand in for them, and the words that say so.
         * @description Declared contacts come first: the position's own sheet lists the partner. Then mined ones: the
         *     text of a duty or an authority mentions it, which is the proof. An inferred contact (the mention lifted to the
         *     position) has a row of its own only where its mined rows are not asked for.
         *
         *     The backup is another position that communicates with the partner, best in the same department, then under the same
         *     superior; where there is none, a colleague under the same superior or in the same department, else the superior.
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
    "/v1/external-parties/{external_party}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which departments deal with a partner, through which positions, and the words that say so; the most positions first.
         * @description A position that belongs to no department counts under a row without one.
         *
         *     Examples:
         *
         *     `GET /v1/external-parties/%E5%AE%A2%E6%88%B6/departments`
         */
        get: operations["external_parties_departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the graph say what files say: the plan, and unless `dry_run` it is done.
         * @description One transaction: all of it or nothing. A document of the same name is replaced, others stay.
         */
        post: operations["import_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a write is that was answered by 202. */
        get: operations["import_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every key, without its secret. */
        get: operations["list_keys"];
        put?: never;
        /** A new key, shown this once. */
        post: operations["create_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key, by its id or prefix. */
        delete: operations["revoke_key"];
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
    "/v1/kpis/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicators that measure several positions, those that measure most first; each with the words that say so.
         * @description Examples:
         *
         *     `GET /v1/kpis/shared`
         *
         *     `GET /v1/kpis/shared?department=%E7%B8%BD%E5%B7%A5%E8%BE%A6`
         */
        get: operations["kpis_shared"];
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
    "/v1/management/bottlenecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands between most others, and between which departments: where things wait when one post is vacant.
         * @description Ties are contacts, lines of reporting and departments; a word for many such as 公司各部門 ties nobody unless
         *     `collectives` says so.
         *
         *     Examples:
         *
         *     `GET /v1/management/bottlenecks`
         */
        get: operations["management_bottlenecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/management/isolated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Positions without a contact by name outside their own department and line of reporting.
         * @description Who names a position counts as much as whom it names. A word for many such as 公司各部門 names nobody; who says only
         *     that is listed here.
         *
         *     Examples:
         *
         *     `GET /v1/management/isolated`
         *
         *     `GET /v1/management/isolated?at_most=1`
         */
        get: operations["management_isolated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/management/long-chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose requests pass many superiors on their way to the top; the longest way first.
         * @description Only positions that lead nobody are listed. Where there are several superiors, the shortest way counts.
         *
         *     Examples:
         *
         *     `GET /v1/management/long-chains`
         */
        get: operations["management_long_chains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/management/overloaded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who leads many positions directly, the most first.
         * @description Examples:
         *
         *     `GET /v1/management/overloaded`
         */
        get: operations["management_overloaded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/management/silent-departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Departments that never talk although their duties name each other, or the same partner or system; strongest case first.
         * @description Two departments talk where a position of one names the other, or a position of it, as a contact. A mention of each
         *     other weighs three times as much as a common partner or system.
         *
         *     Examples:
         *
         *     `GET /v1/management/silent-departments`
         */
        get: operations["management_silent_departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/management/single-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What hangs on one position alone: a partner outside, or whatever two departments say to each other.
         * @description A word for many such as 公司各部門 is no contact here.
         *
         *     Examples:
         *
         *     `GET /v1/management/single-contacts`
         *
         *     `GET /v1/management/single-contacts?of=departments`
         */
        get: operations["management_single_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The duties and authorities that mention a partner, a department, a position or a system; with the words that do.
         * @description Examples:
         *
         *     `GET /v1/mentions?node=%E7%A8%85%E5%8B%99%E6%A9%9F%E6%A7%8B`
         *
         *     `GET /v1/mentions?node=%E8%B2%A1%E5%8B%99%E9%83%A8`
         */
        get: operations["mentions"];
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
    "/v1/organization/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation in numbers: what there is, on what it rests, how full the sheets are, who has most of what.
         * @description Examples:
         *
         *     `GET /v1/organization/statistics`
         */
        get: operations["organization_statistics"];
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
         * A position: everything its sheet says, and what others say of it; with the words that say so.
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
    "/v1/positions/{position}/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a position may decide, in the order of its sheet; each with the words that say so.
         * @description Examples:
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/authorities`
         */
        get: operations["positions_authorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who could stand in for a position: those who share most with it, and what they share.
         * @description A point for each contact and each indicator that both have, three for the same superior, two for the same department,
         *     two for being the superior. All departments, and each department where they are spelled out, do not count. What more
         *     than 2000 share finds nobody by itself: it says little about who could stand in.
         *
         *     Examples:
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/backups`
         */
        get: operations["positions_backups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two positions side by side: what both have, and what only one of them has.
         * @description Compared are superiors, departments, contacts (by what is contacted), indicators, areas of duty, and authorities
         *     by their text. One row for each thing that at least one of them has.
         *
         *     Examples:
         *
         *     `GET /v1/positions/%E9%8A%B7%E5%94%AE%E5%93%A1/compare?other=%E9%A0%85%E7%9B%AE%E9%8A%B7%E5%94%AE`
         *
         *     `GET /v1/positions/%E9%8A%B7%E5%94%AE%E5%93%A1/compare?other=%E9%A0%85%E7%9B%AE%E9%8A%B7%E5%94%AE&held=first`
         */
        get: operations["positions_compare"];
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
    "/v1/positions/{position}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a position has to do, in the order of its sheet; each with the words that say so and what it mentions.
         * @description Examples:
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/duties`
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/duties?area=%E7%99%BC%E7%A5%A8%E8%BE%A6%E7%90%86`
         */
        get: operations["positions_duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong with what the manual says of a position: the findings of the audit that it is part of.
         * @description Examples:
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/findings`
         */
        get: operations["positions_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a position is measured by, and whom else the same indicator measures; each with the words that say so.
         * @description Examples:
         *
         *     `GET /v1/positions/%E5%94%AE%E5%90%8E%E9%83%A8%E7%B6%93%E7%90%86/kpis`
         */
        get: operations["positions_kpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The colleagues of a position: who has the same superior, who belongs to the same department.
         * @description Those with the same superior come first, and among them those of the same department.
         *
         *     Examples:
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/peers`
         *
         *     `GET /v1/positions/%E5%87%BA%E7%B4%8D/peers?by=superior`
         */
        get: operations["positions_peers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{position}/raci": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is responsible, accountable, consulted and informed in each area of duty of a position, as the verbs say.
         * @description Then the areas of others in which the position has a part.
         *
         *     Examples:
         *
         *     `GET /v1/positions/%E6%8A%80%E8%A1%93%E7%B8%BD%E5%B7%A5%E7%A8%8B%E5%B8%AB/raci`
         */
        get: operations["positions_raci"];
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
         * Everyone below a position, nearest first; with the words that say so.
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
         * Everyone above a position, nearest first; with the words that say so.
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
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names that may be one thing, the likeliest first: nothing is merged until somebody decides.
         * @description Names that no sheet describes are compared with all others of their kind. Pairs that an alias file keeps apart are
         *     left out. `POST /v1/proposals/decisions` accepts or refuses.
         *
         *     Examples:
         *
         *     `GET /v1/proposals`
         *
         *     `GET /v1/proposals?section=positions`
         */
        get: operations["proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or refuse proposals: written into an alias file, and the graph follows. */
        post: operations["decide_names"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything of a kind that can be reached from a node within some steps: how far it is, and one shortest way to it.
         * @description Step by step; among ways of one length, the one over the nodes with the smallest ids. Only `max_nodes` nodes are
         *     looked at: `cut` says how many were left at the step where they were reached.
         *
         *     Examples:
         *
         *     `GET /v1/reach?start=%E9%A7%95%E9%A7%9B%E5%93%A1&to=ExternalParty&steps=2`
         */
        get: operations["reach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What files say, sheet by sheet, and what of them was not understood; nothing is stored. */
        post: operations["read_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written and refused, by whom: latest first. */
        get: operations["show_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the graph is made of: the kinds of node and edge, how many there are, what they join and what they carry.
         * @description Properties are those found among 300 of a kind, of nodes those with the smallest ids. What only serves search, sorting
         *     and paging is not listed.
         *
         *     Examples:
         *
         *     `GET /v1/schema`
         */
        get: operations["schema"];
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
         * Whatever has the words in its id, its name, an alias or its text, in either script or in pinyin; best first.
         * @description `how` says how they fit, best first: exact (the whole id or name), alias (a whole alias), prefix (a name or alias
         *     begins with them), pinyin (a name or alias is said so, from any syllable on: `chuna`, `chu na` or its initials
         *     `cn`), substring (within a name or alias), text (within a duty, an authority or a summary). Of names, sounds and
         *     texts some hundred hits are looked at, the best by the index, so that a search takes the same time in any
         *     organisation.
         *
         *     Examples:
         *
         *     `GET /v1/search?q=%E7%A8%85%E5%8B%99`
         *
         *     `GET /v1/search?q=caiwu&kinds=Position`
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
    "/v1/systems/{system}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A system that duties name: its names, who works with it and in which departments.
         * @description Examples:
         *
         *     `GET /v1/systems/%E9%87%91%E7%9F%B3%E7%B3%BB%E7%B5%B1`
         */
        get: operations["systems_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems/{system}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who works with a system, in which duty or authority, and the words that say so.
         * @description Examples:
         *
         *     `GET /v1/systems/%E9%87%91%E7%9F%B3%E7%B3%BB%E7%B5%B1/users`
         */
        get: operations["systems_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would be lost, and who could take over, if positions were removed, moved or merged; the graph is not touched.
         * @description Moves come first, then the merge, then the removals. A move to a position changes the superior alone, a move to a
         *     department the department alone. The metrics are those of the ties inside the company.
         *
         *     Examples:
         *
         *     `GET /v1/what-if?remove=%E5%87%BA%E7%B4%8D`
         *
         *     `GET /v1/what-if?move=%E9%A7%95%E9%A7%9B%E5%93%A1&to=%E7%B8%BD%E5%B7%A5%E8%BE%A6`
         *
         *     `GET /v1/what-if?merge=%E5%87%BA%E7%B4%8D,%E5%80%89%E7%AE%A1%E5%93%A1`
         */
        get: operations["what_if"];
        put?: never;
        /** What would be lost, and who could take over. */
        post: operations["what_if_edits"];
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
        /**
         * AliasFile
         * @description The alias file that counts for a document, as YAML.
         */
        AliasFile: {
            aliases: string;
            document: string;
        };
        /**
         * AliasFileAnswer
         * @description An alias file.
         */
        AliasFileAnswer: {
            data: components["schemas"]["AliasFile"];
            meta: components["schemas"]["WriteMeta"];
        };
        /**
         * AliasesAnswer
         * @description The answer to a changed alias file.
         */
        AliasesAnswer: {
            data: components["schemas"]["AliasesDone"];
            meta: components["schemas"]["WriteMeta"];
        };
        /**
         * AliasesDone
         * @description An alias file changed, and the graph with it.
         */
        AliasesDone: {
            /** @description The file's text afterwards. */
            aliases: string;
            /** @description False in a dry run, and where there was nothing to do. */
            applied: boolean;
            plan: components["schemas"]["PlanShown"];
        };
        /**
         * AliasesWanted
         * @description What an alias file is to say.
         */
        AliasesWanted: {
            /** @description The whole file, in YAML: see docs/aliases.md. */
            aliases: string;
        };
        /**
         * Alive
         * @description The process answers.
         */
        Alive: {
            alive: boolean;
        };
        /** AuditListAnswer */
        AuditListAnswer: {
            data: components["schemas"]["AuditListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** AuditListData */
        AuditListData: {
            acknowledged?: boolean;
            /** @description When. */
            at?: string | null;
            /** @description Who acknowledged it. */
            by?: string | null;
            /** @description Names. */
            departments?: string[];
            /** @description The words of each side; `side` and `side_name` say whose sheet. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description Stable: an import that only moves the words keeps it. */
            id?: string;
            /** @description Whom it is about: id, name, kind; positions first. */
            nodes?: {
                [key: string]: unknown;
            }[];
            /** @description Why it is left as it is. */
            reason?: string | null;
            rule?: string;
            sentence?: string;
            /** @description high, medium or low. */
            severity?: string;
        };
        /** AuditRulesAnswer */
        AuditRulesAnswer: {
            data: components["schemas"]["AuditRulesData"][];
            meta: components["schemas"]["Meta"];
        };
        /** AuditRulesData */
        AuditRulesData: {
            cure?: string;
            example?: string | null;
            /** @description How many it has now. */
            findings?: number;
            /** @description cypher: a query; judge: texts are compared; noticed: while reading. */
            form?: string;
            name?: string;
            /** @description As the stored audit.yaml has it. */
            on?: boolean;
            prose?: string | null;
            /** @description Of a usual finding; some are graver or less. */
            severity?: string;
            /** @description As they are applied. */
            thresholds?: {
                [key: string]: unknown;
            };
            title?: string;
        };
        /** AuditSummaryAnswer */
        AuditSummaryAnswer: {
            data: components["schemas"]["AuditSummaryData"][];
            meta: components["schemas"]["Meta"];
        };
        /** AuditSummaryData */
        AuditSummaryData: {
            acknowledged?: number;
            /** @description All of them. */
            findings?: number;
            high?: number;
            low?: number;
            medium?: number;
            name?: string;
        };
        /** AuthoritiesListAnswer */
        AuthoritiesListAnswer: {
            data: components["schemas"]["AuthoritiesListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** AuthoritiesListData */
        AuthoritiesListData: {
            id?: string;
            number?: string | null;
            /** @description Title. */
            position?: string | null;
            position_id?: string | null;
            text?: string;
        };
        /** AuthoritiesShowAnswer */
        AuthoritiesShowAnswer: {
            data: components["schemas"]["AuthoritiesShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** AuthoritiesShowData */
        AuthoritiesShowData: {
            /** @description Ids of the documents that state it. */
            documents?: string[];
            id?: string;
            number?: string | null;
            /** @description Whose it is: id, name, departments, superiors, basis, evidence. */
            positions?: {
                [key: string]: unknown;
            }[];
            text?: string;
        };
        /**
         * ChangedShown
         * @description A node or an edge that stays, and each field of it that changes: what it was, what it will be.
         */
        ChangedShown: {
            fields: {
                [key: string]: unknown[];
            };
            id: string;
            kind: string;
            name: string;
        };
        /** ChangesListAnswer */
        ChangesListAnswer: {
            data: components["schemas"]["ChangesListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ChangesListData */
        ChangesListData: {
            /** @description Who imported. */
            actor?: string;
            /** @description When, in UTC. */
            at?: string;
            /** @description What was created, changed and retired, by kind. */
            counts?: unknown;
            /** @description Ids of the documents that it was about. */
            documents?: string[];
            /** @description The graph's, afterwards. */
            revision?: number;
        };
        /** ChangesShowAnswer */
        ChangesShowAnswer: {
            data: components["schemas"]["ChangesShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ChangesShowData */
        ChangesShowData: {
            /** @description Who imported. */
            actor?: string;
            /** @description When, in UTC. */
            at?: string;
            /** @description Ids of the documents that it was about. */
            documents?: string[];
            /** @description counts by kind; created, changed (old and new values), retired: 200 of each. */
            plan?: unknown;
            revision?: number;
        };
        /**
         * Counts
         * @description How many of each kind.
         */
        Counts: {
            changed: {
                [key: string]: number;
            };
            created: {
                [key: string]: number;
            };
            retired: {
                [key: string]: number;
            };
        };
        /**
         * Coverage
         * @description Characters in all, and what they were taken for.
         */
        Coverage: {
            characters: number;
            fields: number;
            labels: number;
            layout: number;
            unread: number;
        };
        /**
         * Decided
         * @description Decisions written.
         */
        Decided: {
            /** @description The file's text afterwards. */
            aliases: string;
            /** @description False in a dry run, and where there was nothing to do. */
            applied: boolean;
            /** @description Whose alias file has them. */
            document: string;
            plan: components["schemas"]["PlanShown"];
        };
        /**
         * DecidedAnswer
         * @description The answer to decisions.
         */
        DecidedAnswer: {
            data: components["schemas"]["Decided"];
            meta: components["schemas"]["WriteMeta"];
        };
        /**
         * DecisionMade
         * @description A decision about two names. `section` may be left out where the names tell what they are.
         */
        DecisionMade: {
            /** @description The name that stays. */
            canonical: string;
            /**
             * @description One thing, or never one thing.
             * @enum {string}
             */
            decision: "accept" | "refuse";
            /** @description The name that becomes its alias. */
            other: string;
            section?: ("departments" | "positions" | "external_parties" | "systems") | null;
        };
        /**
         * Decisions
         * @description Decisions about names, in order: all of them or none.
         */
        Decisions: {
            decisions: components["schemas"]["DecisionMade"][];
        };
        /** DepartmentsContactsAnswer */
        DepartmentsContactsAnswer: {
            data: components["schemas"]["DepartmentsContactsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsContactsData */
        DepartmentsContactsData: {
            /** @description What its contacts rest on. */
            basis?: string[];
            /** @description Of a partner. */
            category?: string | null;
            /** @description Contacts in all. */
            contacts?: number;
            /** @description out or in. */
            direction?: string;
            /** @description The first 5 contacts: source, target, basis, evidence. */
            evidence?: {
                [key: string]: unknown;
            }[];
            id?: string;
            /** @description Department, Position or ExternalParty. */
            kind?: string;
            name?: string;
            /** @description Titles of the department's positions that have the contact; the first 100. */
            positions?: string[];
            /** @description internal or external. */
            scope?: string;
        };
        /** DepartmentsFindingsAnswer */
        DepartmentsFindingsAnswer: {
            data: components["schemas"]["DepartmentsFindingsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsFindingsData */
        DepartmentsFindingsData: {
            acknowledged?: boolean;
            /** @description When. */
            at?: string | null;
            /** @description Who acknowledged it. */
            by?: string | null;
            /** @description Names. */
            departments?: string[];
            /** @description The words of each side; `side` and `side_name` say whose sheet. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description Stable: an import that only moves the words keeps it. */
            id?: string;
            /** @description Whom it is about: id, name, kind; positions first. */
            nodes?: {
                [key: string]: unknown;
            }[];
            /** @description Why it is left as it is. */
            reason?: string | null;
            rule?: string;
            sentence?: string;
            /** @description high, medium or low. */
            severity?: string;
        };
        /** DepartmentsListAnswer */
        DepartmentsListAnswer: {
            data: components["schemas"]["DepartmentsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsListData */
        DepartmentsListData: {
            /** @description Stands for several, such as all departments. */
            collective?: boolean;
            /** @description Titles of the positions that head it. */
            heads?: string[];
            id?: string;
            /** @description Named by sheets, without a position of its own. */
            implied?: boolean;
            name?: string;
            /** @description Names of what it is part of. */
            part_of?: string[];
            positions?: number;
        };
        /** DepartmentsMatrixAnswer */
        DepartmentsMatrixAnswer: {
            data: components["schemas"]["DepartmentsMatrixData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsMatrixData */
        DepartmentsMatrixData: {
            contacts?: number;
            declared?: number;
            /** @description The first `shown` contacts: source, source_id, target, target_id, basis, evidence. */
            evidence?: {
                [key: string]: unknown;
            }[];
            inferred?: number;
            mined?: number;
            /** @description Positions of the source that have them. */
            positions?: number;
            /** @description internal or external. */
            scope?: string;
            /** @description Name of the department whose positions have the contact. */
            source?: string;
            source_id?: string;
            /** @description Name of a department, or a category of partners. */
            target?: string;
            /** @description Null for a category. */
            target_id?: string | null;
            /** @description Whether both are the same department. */
            within?: boolean;
        };
        /** DepartmentsPositionsAnswer */
        DepartmentsPositionsAnswer: {
            data: components["schemas"]["DepartmentsPositionsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsPositionsData */
        DepartmentsPositionsData: {
            basis?: string;
            /** @description Where it belongs: the department itself, or a part of it. */
            department?: string;
            department_id?: string;
            /** @description The words that say where it belongs. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description Whether it heads the department, or the part that it belongs to. */
            heads?: boolean;
            id?: string;
            /** @description Named by others, without a sheet of its own. */
            implied?: boolean;
            level?: string | null;
            /** @description Titles. */
            superiors?: string[];
            title?: string;
        };
        /** DepartmentsRaciAnswer */
        DepartmentsRaciAnswer: {
            data: components["schemas"]["DepartmentsRaciData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsRaciData */
        DepartmentsRaciData: {
            /** @description Who passes it (審核, 審批, 批准). */
            accountable?: {
                [key: string]: unknown;
            }[];
            area?: string | null;
            area_number?: string | null;
            /** @description inferred: the verbs say so, no field does. */
            basis?: string;
            /** @description Who helps or takes part (協助, 參與, 配合). */
            consulted?: {
                [key: string]: unknown;
            }[];
            /** @description Who is told (匯報, 上報, 反饋). */
            informed?: {
                [key: string]: unknown;
            }[];
            /** @description Whose area of duty. */
            position?: string;
            position_id?: string;
            /** @description Who does it: id, name, kind, the verb, the duty and the place of the verb. */
            responsible?: {
                [key: string]: unknown;
            }[];
        };
        /** DepartmentsShowAnswer */
        DepartmentsShowAnswer: {
            data: components["schemas"]["DepartmentsShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsShowData */
        DepartmentsShowData: {
            aliases?: string[];
            /** @description Stands for several, such as all departments. */
            collective?: boolean;
            /** @description Positions that name it as a contact: id, name, basis, evidence. */
            contacted_by?: {
                [key: string]: unknown;
            }[];
            /** @description Ids of the documents that name it. */
            documents?: string[];
            /** @description Whom its positions communicate with outside: id, name, positions. */
            external_parties?: {
                [key: string]: unknown;
            }[];
            /** @description id, name, basis, evidence. */
            heads?: {
                [key: string]: unknown;
            }[];
            id?: string;
            /** @description Named by sheets, without a position of its own. */
            implied?: boolean;
            name?: string;
            /** @description id, name, basis, evidence. */
            part_of?: {
                [key: string]: unknown;
            }[];
            /** @description id, name, basis, evidence. */
            parts?: {
                [key: string]: unknown;
            }[];
            /** @description id, name, level, basis, evidence. */
            positions?: {
                [key: string]: unknown;
            }[];
        };
        /** DepartmentsTreeAnswer */
        DepartmentsTreeAnswer: {
            data: components["schemas"]["DepartmentsTreeData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DepartmentsTreeData */
        DepartmentsTreeData: {
            /** @description The words that make it part of what is above it. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description Titles of the positions that head it. */
            heads?: string[];
            id?: string;
            /** @description Named by sheets, without a position of its own. */
            implied?: boolean;
            /** @description Organization or Department. */
            kind?: string;
            /** @description 0 is a top. */
            level?: number;
            name?: string;
            /** @description That belong to it itself. */
            positions?: number;
            /** @description Names from the top to here. */
            way?: string[];
        };
        /** DocumentsChangesAnswer */
        DocumentsChangesAnswer: {
            data: components["schemas"]["DocumentsChangesData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DocumentsChangesData */
        DocumentsChangesData: {
            /** @description Who imported. */
            actor?: string;
            /** @description When, in UTC. */
            at?: string;
            /** @description What was created, changed and retired, by kind. */
            counts?: unknown;
            /** @description Ids of the documents that were imported together. */
            documents?: string[];
            /** @description The graph's, afterwards. */
            revision?: number;
        };
        /** DocumentsFactsAnswer */
        DocumentsFactsAnswer: {
            data: components["schemas"]["DocumentsFactsData"];
            meta: components["schemas"]["Meta"];
        };
        /** DocumentsFactsData */
        DocumentsFactsData: {
            edges: components["schemas"]["Edge"][];
            nodes: components["schemas"]["Node"][];
        };
        /** DocumentsListAnswer */
        DocumentsListAnswer: {
            data: components["schemas"]["DocumentsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DocumentsListData */
        DocumentsListData: {
            /** @description Length of its text. */
            characters?: number;
            id?: string;
            media_type?: string | null;
            /** @description Of the file. */
            name?: string;
            /** @description Of the file, in hexadecimal digits. */
            sha256?: string | null;
            /** @description The revision that brought it first. */
            since?: number | null;
            title?: string;
        };
        /** DocumentsShowAnswer */
        DocumentsShowAnswer: {
            data: components["schemas"]["DocumentsShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DocumentsShowData */
        DocumentsShowData: {
            /** @description Length of its text. */
            characters?: number;
            /** @description Faults noticed in it: rule, severity, sentence, chinese (the same), nodes, evidence. */
            findings?: unknown;
            id?: string;
            media_type?: string | null;
            /** @description Of the file. */
            name?: string;
            /** @description Of the file, in hexadecimal digits. */
            sha256?: string | null;
            title?: string;
        };
        /** DocumentsTextAnswer */
        DocumentsTextAnswer: {
            data: components["schemas"]["DocumentsTextData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DocumentsTextData */
        DocumentsTextData: {
            /** @description Length of the whole text. */
            characters?: number;
            /** @description Id. */
            document?: string;
            /** @description Behind the last character given. */
            end?: number;
            /** @description start, end, edge, kind, source, target, basis; by place, 5000 at most. */
            marks?: {
                [key: string]: unknown;
            }[];
            start?: number;
            text?: string;
        };
        /**
         * Done
         * @description A write.
         */
        Done: {
            /** @description False in a dry run, and where there was nothing to do. */
            applied: boolean;
            plan: components["schemas"]["PlanShown"];
        };
        /**
         * DoneAnswer
         * @description The answer to a write.
         */
        DoneAnswer: {
            data: components["schemas"]["Done"];
            meta: components["schemas"]["WriteMeta"];
        };
        /** DutiesListAnswer */
        DutiesListAnswer: {
            data: components["schemas"]["DutiesListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DutiesListData */
        DutiesListData: {
            area?: string | null;
            area_number?: string | null;
            id?: string;
            /** @description Names of the partners, departments, positions and systems that its text mentions. */
            mentions?: string[];
            number?: string | null;
            /** @description Title. */
            position?: string | null;
            position_id?: string | null;
            text?: string;
        };
        /** DutiesSearchAnswer */
        DutiesSearchAnswer: {
            data: components["schemas"]["DutiesSearchData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DutiesSearchData */
        DutiesSearchData: {
            area?: string | null;
            area_number?: string | null;
            id?: string;
            number?: string | null;
            /** @description Title. */
            position?: string | null;
            position_id?: string | null;
            /** @description Where the words stand in the text: first character, and the one behind the last. */
            spans?: number[][];
            text?: string;
        };
        /** DutiesShowAnswer */
        DutiesShowAnswer: {
            data: components["schemas"]["DutiesShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** DutiesShowData */
        DutiesShowData: {
            area?: string | null;
            area_number?: string | null;
            /** @description Ids of the documents that state it. */
            documents?: string[];
            id?: string;
            /** @description What its text names: id, name, kind, basis, evidence. */
            mentions?: {
                [key: string]: unknown;
            }[];
            number?: string | null;
            /** @description Whose it is: id, name, departments, superiors, basis, evidence. */
            positions?: {
                [key: string]: unknown;
            }[];
            text?: string;
        };
        /**
         * Edge
         * @description A fact between two things, and what it rests on.
         */
        Edge: {
            /** @enum {string} */
            basis: "declared" | "mined" | "inferred";
            documents: string[];
            evidence: components["schemas"]["Evidence"][];
            id: string;
            kind: string;
            scope: string | null;
            source: string;
            stated_by: string[] | null;
            target: string;
        };
        /**
         * Edits
         * @description What is to be changed. Moves come first, then merges, then removals.
         * @example {
         *       "move": [
         *         {
         *           "position": "駕駛員",
         *           "to": "總工辦"
         *         }
         *       ],
         *       "remove": [
         *         "出納"
         *       ]
         *     }
         */
        Edits: {
            /**
             * @description What the facts may rest on.
             * @default [
             *       "declared",
             *       "mined",
             *       "inferred"
             *     ]
             */
            basis: ("declared" | "mined" | "inferred")[];
            /**
             * @description Of summary, edits and reasons.
             * @default en
             * @enum {string}
             */
            language: "en" | "zh-Hant" | "zh-Hans";
            /** @description Positions that become one each: what the others hold and know passes to the first. */
            merge?: string[][];
            move?: components["schemas"]["MoveTo"][];
            /** @description Positions that go. */
            remove?: string[];
        };
        /**
         * EntryShown
         * @description A node or an edge of the plan.
         */
        EntryShown: {
            id: string;
            kind: string;
            name: string;
        };
        /**
         * Evidence
         * @description Where a document states a fact: its very words, and their places in the document's text.
         */
        Evidence: {
            document: string;
            quote: string;
            /** @description Of a finding: the id of whose sheet says so. */
            side?: string | null;
            /** @description Of a finding: its name. */
            side_name?: string | null;
            spans: [
                number,
                number
            ][];
        };
        /** ExternalPartiesContactsAnswer */
        ExternalPartiesContactsAnswer: {
            data: components["schemas"]["ExternalPartiesContactsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ExternalPartiesContactsData */
        ExternalPartiesContactsData: {
            /** @description Title of who could stand in. */
            backup?: string | null;
            backup_id?: string | null;
            /** @description Why this one. */
            backup_why?: string | null;
            /** @description What this row rests on. */
            basis?: string;
            /** @description Names. */
            departments?: string[];
            /** @description The text of the duty or authority that mentions the partner. */
            duty?: string | null;
            duty_area?: string | null;
            duty_id?: string | null;
            evidence?: components["schemas"]["Evidence"][];
            /** @description What the position is measured by. */
            kpis?: string[];
            /** @description Title. */
            position?: string;
            position_id?: string;
            /** @description Titles; several where sheets contradict each other. */
            superiors?: string[];
        };
        /** ExternalPartiesDepartmentsAnswer */
        ExternalPartiesDepartmentsAnswer: {
            data: components["schemas"]["ExternalPartiesDepartmentsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ExternalPartiesDepartmentsData */
        ExternalPartiesDepartmentsData: {
            /** @description Positions in all. */
            count?: number;
            /** @description Titles of those that head the department. */
            heads?: string[];
            id?: string | null;
            name?: string | null;
            /** @description Whose contact it is: id, name, basis, evidence; of the first 20. */
            positions?: {
                [key: string]: unknown;
            }[];
        };
        /** ExternalPartiesListAnswer */
        ExternalPartiesListAnswer: {
            data: components["schemas"]["ExternalPartiesListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ExternalPartiesListData */
        ExternalPartiesListData: {
            category?: string | null;
            /** @description Positions whose sheets list it as a contact. */
            declared?: number;
            id?: string;
            /** @description Duties whose text mentions it. */
            mined?: number;
            name?: string;
            /** @description Positions that communicate with it, on any basis. */
            positions?: number;
        };
        /** ExternalPartiesShowAnswer */
        ExternalPartiesShowAnswer: {
            data: components["schemas"]["ExternalPartiesShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ExternalPartiesShowData */
        ExternalPartiesShowData: {
            aliases?: string[];
            category?: string | null;
            /** @description Where they belong: id, name, positions. */
            departments?: {
                [key: string]: unknown;
            }[];
            /** @description Ids of the documents that name it. */
            documents?: string[];
            id?: string;
            /** @description Duties whose text mentions it. */
            mentions?: number;
            name?: string;
            /** @description Who communicates with it: id, name, basis, evidence. */
            positions?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * Imported
         * @description An import.
         */
        Imported: {
            /** @description False in a dry run, and where there was nothing to do. */
            applied: boolean;
            /** @description Names of all documents that are not settled. */
            names: components["schemas"]["NameFinding"][];
            plan: components["schemas"]["PlanShown"];
            /** @description Names that may be one thing, likeliest first. */
            proposals: components["schemas"]["ProposalShown"][];
            /** @description Files that were left out, and why. */
            skipped: components["schemas"]["SkippedShown"][];
        };
        /**
         * ImportedAnswer
         * @description The answer to an import.
         */
        ImportedAnswer: {
            data: components["schemas"]["Imported"];
            meta: components["schemas"]["WriteMeta"];
        };
        /**
         * JobAnswer
         * @description The status of a write.
         */
        JobAnswer: {
            data: components["schemas"]["JobShown"];
            meta: components["schemas"]["WriteMeta"];
        };
        /**
         * JobShown
         * @description How far a write is; `outcome` is the body of its answer in the end, or of the problem it met.
         */
        JobShown: {
            actor: string;
            done: number;
            id: string;
            outcome: {
                [key: string]: unknown;
            } | null;
            started: string;
            /**
             * @description `lost` has lost its process: /v1/changes says whether it was applied.
             * @enum {string}
             */
            state: "running" | "done" | "failed" | "lost";
            step: string;
            /** @description When its process last spoke of it. */
            told: string;
            /** @description 0 where it is not known. */
            total: number;
        };
        /**
         * Kept
         * @description What is known of the finding now, and the revision that says so.
         */
        Kept: {
            acknowledged: boolean;
            by: string | null;
            finding: string;
            reason: string | null;
            revision: number;
        };
        /**
         * KeyMade
         * @description What a key is to be called, what it opens, and when it ends.
         */
        KeyMade: {
            /** @description 30d, 12h or a date; null for never. */
            expires?: string | null;
            /** @description Whose it is, or what for. */
            name: string;
            /** @enum {string} */
            scope: "read" | "edit" | "admin";
        };
        /**
         * KeyShown
         * @description What is known of a key; never the key.
         */
        KeyShown: {
            expires: string | null;
            id: string;
            made: string;
            name: string;
            /** @description How the key begins. */
            prefix: string;
            revoked: string | null;
            /** @enum {string} */
            scope: "read" | "edit" | "admin";
            /** @enum {string} */
            state: "good" | "revoked" | "expired";
            /** @description The hour in which it was last used. */
            used: string | null;
        };
        /**
         * KindShown
         * @description A kind of problem.
         */
        KindShown: {
            cure: string;
            meaning: string;
            members: {
                [key: string]: string;
            };
            status: number;
            title: string;
            type: string;
        };
        /** KpisListAnswer */
        KpisListAnswer: {
            data: components["schemas"]["KpisListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** KpisListData */
        KpisListData: {
            id?: string;
            name?: string;
            /** @description How many positions it measures. */
            positions?: number;
        };
        /** KpisSharedAnswer */
        KpisSharedAnswer: {
            data: components["schemas"]["KpisSharedData"][];
            meta: components["schemas"]["Meta"];
        };
        /** KpisSharedData */
        KpisSharedData: {
            /** @description Positions that it measures. */
            count?: number;
            /** @description Names of the departments of the first 20 of these. */
            departments?: string[];
            id?: string;
            name?: string;
            /** @description The first 20: id, name, basis, evidence. */
            positions?: {
                [key: string]: unknown;
            }[];
        };
        /** KpisShowAnswer */
        KpisShowAnswer: {
            data: components["schemas"]["KpisShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** KpisShowData */
        KpisShowData: {
            aliases?: string[];
            /** @description Ids of the documents that name it. */
            documents?: string[];
            id?: string;
            name?: string;
            /** @description id, name, departments, basis, evidence. */
            positions?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * Line
         * @description A line of the record. Both lines of a write have the same `request`: the id that its answer gave.
         */
        Line: {
            /** @description The name of the key, or oidc: and the token's subject. */
            actor: string;
            address: string;
            at: string;
            id: string;
            method: string;
            /** @enum {string} */
            outcome: "begun" | "done" | "failed" | "refused" | "missed";
            path: string;
            request: string;
            status: number | null;
        };
        /**
         * Lines
         * @description Lines of the record, latest first; `next` is what to give as `before` for those before them.
         */
        Lines: {
            data: components["schemas"]["Line"][];
            next: string | null;
        };
        /**
         * Listed
         * @description A question, and a request that asks it.
         */
        Listed: {
            example: string;
            question: string;
            route: string;
            title: string;
        };
        /**
         * Lost
         * @description The comparison. `data` has the columns of the question `what-if`.
         */
        Lost: {
            data: {
                [key: string]: unknown;
            };
            meta: {
                [key: string]: unknown;
            };
        };
        /** ManagementBottlenecksAnswer */
        ManagementBottlenecksAnswer: {
            data: components["schemas"]["ManagementBottlenecksData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** ManagementBottlenecksData */
        ManagementBottlenecksData: {
            /** @description The pairs of departments that it stands between most: name, source, target, pairs. */
            between?: {
                [key: string]: unknown;
            }[];
            /** @description Pairs that it stands between. */
            betweenness?: number;
            /** @description Whether the network falls apart without it. */
            cut_point?: boolean;
            department?: string | null;
            /** @description Of its ties. */
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            position?: string;
            sentence?: string;
            /** @description Of all pairs of others. */
            share?: number;
        };
        /** ManagementIsolatedAnswer */
        ManagementIsolatedAnswer: {
            data: components["schemas"]["ManagementIsolatedData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** ManagementIsolatedData */
        ManagementIsolatedData: {
            /** @description Contacts by name beyond its department and line. */
            contacts?: number;
            department?: string | null;
            /** @description Of that word. */
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            /** @description Who they are. */
            names?: string[];
            position?: string;
            /** @description Whether it names a word for many as a contact. */
            says_all?: boolean;
            sentence?: string;
        };
        /** ManagementLongChainsAnswer */
        ManagementLongChainsAnswer: {
            data: components["schemas"]["ManagementLongChainsData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** ManagementLongChainsData */
        ManagementLongChainsData: {
            department?: string | null;
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            position?: string;
            sentence?: string;
            superiors?: number;
            /** @description The superiors, nearest first: id, name. */
            way?: {
                [key: string]: unknown;
            }[];
        };
        /** ManagementOverloadedAnswer */
        ManagementOverloadedAnswer: {
            data: components["schemas"]["ManagementOverloadedData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** ManagementOverloadedData */
        ManagementOverloadedData: {
            /** @description All below. */
            below?: number;
            department?: string | null;
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            position?: string;
            sentence?: string;
            /** @description Direct subordinates. */
            span?: number;
            /** @description The direct ones: id, name. */
            subordinates?: {
                [key: string]: unknown;
            }[];
        };
        /** ManagementSilentDepartmentsAnswer */
        ManagementSilentDepartmentsAnswer: {
            data: components["schemas"]["ManagementSilentDepartmentsData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** ManagementSilentDepartmentsData */
        ManagementSilentDepartmentsData: {
            /** @description The sentences from both sides: id, text, position, names; at most ten of a kind. */
            duties?: {
                [key: string]: unknown;
            }[];
            evidence?: components["schemas"]["Evidence"][];
            first?: string;
            first_id?: string;
            /** @description Duties of one that name the other. */
            mentions?: number;
            /** @description Whether a word for many of one of them covers the other. */
            says_all?: boolean;
            /** @description 3 for each mention of each other, 1 for each thing that both name. */
            score?: number;
            second?: string;
            second_id?: string;
            sentence?: string;
            /** @description Partners and systems that duties of both name. */
            shared?: string[];
        };
        /** ManagementSingleContactsAnswer */
        ManagementSingleContactsAnswer: {
            data: components["schemas"]["ManagementSingleContactsData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** ManagementSingleContactsData */
        ManagementSingleContactsData: {
            /** @description The partner, or the two departments: id, name. */
            between?: {
                [key: string]: unknown;
            }[];
            evidence?: components["schemas"]["Evidence"][];
            /** @description partner or departments. */
            of?: string;
            /** @description On whom it hangs. */
            position?: string;
            position_id?: string;
            sentence?: string;
            /** @description Statements that say so. */
            ties?: number;
        };
        /** MentionsAnswer */
        MentionsAnswer: {
            data: components["schemas"]["MentionsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** MentionsData */
        MentionsData: {
            area?: string | null;
            basis?: string;
            /** @description Where they belong. */
            departments?: string[];
            evidence?: components["schemas"]["Evidence"][];
            /** @description Of the duty or authority. */
            id?: string;
            /** @description Duty or Authority. */
            kind?: string;
            number?: string | null;
            position_ids?: string[];
            /** @description Titles of those whose it is. */
            positions?: string[];
            text?: string;
        };
        /**
         * Meta
         * @description What the answer says of itself.
         */
        Meta: {
            /** @description What the facts in the answer may rest on. */
            basis: string[] | null;
            cut: {
                [key: string]: unknown;
            } | null;
            /** @description The query; only with `explain=true`. */
            cypher?: string | null;
            /** @description The following page, if there is one. */
            next: string | null;
            /** @description Only with `explain=true`. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            question: string;
            /** @description Rises with every import that changes something. */
            revision: number;
            /** @description Rows before the limit, where the question counts them. */
            total: number | null;
            /** @description Whether something was left out; `cut` says what and why. */
            truncated: boolean;
        };
        /**
         * MoveTo
         * @description A position, and its new superior or department.
         */
        MoveTo: {
            /** @description An id, a name or an alias, in either script. */
            position: string;
            /** @description An id, a name or an alias, in either script. */
            to: string;
        };
        /**
         * NameFinding
         * @description A name that is not settled, and why.
         */
        NameFinding: {
            nodes: string[];
            rule: string;
            sentence: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low";
            translations: components["schemas"]["Translations"];
        };
        /** NetworkBrokerageAnswer */
        NetworkBrokerageAnswer: {
            data: components["schemas"]["NetworkBrokerageData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** NetworkBrokerageData */
        NetworkBrokerageData: {
            /** @description All five together. */
            brokered?: number;
            coordinator?: number;
            department?: string | null;
            /** @description What each would be by chance, with as many ties and the departments as large. */
            expected?: {
                [key: string]: unknown;
            };
            gatekeeper?: number;
            id?: string;
            itinerant?: number;
            liaison?: number;
            position?: string;
            representative?: number;
            /** @description Standard deviations above chance; null where chance does not vary. */
            standardised?: {
                [key: string]: unknown;
            };
        };
        /** NetworkCommunitiesAnswer */
        NetworkCommunitiesAnswer: {
            data: components["schemas"]["NetworkCommunitiesData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** NetworkCommunitiesData */
        NetworkCommunitiesData: {
            community?: number;
            /** @description Of its positions: id, name, positions. */
            departments?: {
                [key: string]: unknown;
            }[];
            /** @description Those with the most ties, at most 200: id, name, kind. */
            members?: {
                [key: string]: unknown;
            }[];
            size?: number;
            ties_beyond?: number;
            ties_within?: number;
        };
        /** NetworkHierarchyAnswer */
        NetworkHierarchyAnswer: {
            data: components["schemas"]["NetworkHierarchyData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** NetworkHierarchyData */
        NetworkHierarchyData: {
            /** @description Whose lines lead back to themselves. */
            circles?: {
                [key: string]: unknown;
            }[];
            /** @description Pairs that some way joins, whatever its directions. */
            connectedness?: number | null;
            /** @description One less the lines beyond those that a tree needs. */
            efficiency?: number | null;
            /** @description Pairs of which one is above the other and not also below. */
            hierarchy?: number | null;
            /** @description From the top to the lowest position, both counted. */
            layers?: number;
            /** @description Pairs that have one nearest common superior. */
            least_upper_bound?: number | null;
            lines?: number;
            /** @description Direct subordinates of those who have any. */
            mean_span?: number | null;
            positions?: number;
            /** @description Who reports to more than one. */
            several_superiors?: {
                [key: string]: unknown;
            }[];
            /** @description Who reports to nobody: id, name. */
            tops?: {
                [key: string]: unknown;
            }[];
            widest_span?: number;
        };
        /** NetworkMatrixAnswer */
        NetworkMatrixAnswer: {
            data: components["schemas"]["NetworkMatrixData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** NetworkMatrixData */
        NetworkMatrixData: {
            evidence?: components["schemas"]["Evidence"][];
            /** @description These positions: id, name. */
            holders?: {
                [key: string]: unknown;
            }[];
            /** @description Of a category, the partners: id, name. */
            partners?: {
                [key: string]: unknown;
            }[];
            /** @description Positions of the source that hold them. */
            positions?: number;
            /** @description Department whose positions state the ties. */
            source?: string;
            source_id?: string | null;
            /** @description Department, or category of partners. */
            target?: string;
            target_id?: string | null;
            ties?: number;
        };
        /** NetworkMetricsAnswer */
        NetworkMetricsAnswer: {
            data: components["schemas"]["NetworkMetricsData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** NetworkMetricsData */
        NetworkMetricsData: {
            /** @description Pairs that it stands between on their shortest way. */
            betweenness?: number;
            /** @description How far off an estimate is at most, with 95 % confidence; null where it is exact. */
            betweenness_error?: number | null;
            /** @description Of all pairs of others. */
            betweenness_share?: number;
            /** @description How near the others are, 0 to 1. */
            closeness?: number;
            /** @description The share of its neighbours that are tied to each other. */
            clustering?: number;
            /** @description Its community; 1 is the largest. */
            community?: number;
            /** @description The piece of the network that it is in; 1 is the largest. */
            component?: number;
            /** @description Burt: how much its contacts are one; null without ties. */
            constraint?: number | null;
            /** @description The densest core that it is part of. */
            core?: number;
            /** @description Whether the network falls apart without it. */
            cut_point?: boolean;
            /** @description How many it is tied to; with directions, ties in and out. */
            degree?: number;
            department?: string | null;
            /** @description Burt: contacts that are no repetition of another. */
            effective_size?: number | null;
            /** @description Ties to those who have ties. */
            eigenvector?: number;
            /** @description Sum of the inverse distances. */
            harmonic?: number;
            id?: string;
            /** @description Ties that others state to it. */
            in_degree?: number;
            kind?: string;
            name?: string;
            /** @description Ties that it states. */
            out_degree?: number;
            /** @description Where a message passed on at random would be found. */
            pagerank?: number;
            /** @description The weights of its ties. */
            strength?: number;
        };
        /** NetworkOutwardAnswer */
        NetworkOutwardAnswer: {
            data: components["schemas"]["NetworkOutwardData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** NetworkOutwardData */
        NetworkOutwardData: {
            department?: string;
            department_id?: string | null;
            /** @description The index if everyone were tied with everyone. */
            expected?: number | null;
            /** @description Ties with other departments; with partners outside, where the scope takes them in. */
            external?: number;
            /** @description (external - internal) / (external + internal); null without ties. */
            index?: number | null;
            /** @description Ties within. */
            internal?: number;
        };
        /** NetworkSpansAnswer */
        NetworkSpansAnswer: {
            data: components["schemas"]["NetworkSpansData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** NetworkSpansData */
        NetworkSpansData: {
            /** @description All below. */
            below?: number;
            department?: string | null;
            id?: string;
            /** @description 1 for a top; null where only a circle leads up. */
            layer?: number | null;
            position?: string;
            /** @description Direct subordinates. */
            span?: number;
            /** @description The direct ones: id, name. */
            subordinates?: {
                [key: string]: unknown;
            }[];
        };
        /** NetworkSummaryAnswer */
        NetworkSummaryAnswer: {
            data: components["schemas"]["NetworkSummaryData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** NetworkSummaryData */
        NetworkSummaryData: {
            betweenness_centralisation?: number | null;
            /** @description Pairs whose tie nothing stands in for. */
            bridges?: unknown;
            /** @description Only for a network in one piece without directions. */
            closeness_centralisation?: number | null;
            communities?: number;
            /** @description Pieces without a tie between them. */
            components?: number;
            /** @description Without whom the network falls apart: id, name, kind. */
            cut_points?: {
                [key: string]: unknown;
            }[];
            /** @description Freeman: 1 for a star, 0 where all are alike. */
            degree_centralisation?: number | null;
            /** @description Ties among all that could be. */
            density?: number | null;
            /** @description The longest of these. */
            diameter?: number | null;
            largest_component?: number;
            mean_clustering?: number | null;
            /** @description Steps between two that reach each other. */
            mean_distance?: number | null;
            /** @description How much better than chance the communities are apart. */
            modularity?: number | null;
            /** @description The largest k for which a k-core exists. */
            most_cohesive_core?: number | null;
            nodes?: number;
            /** @description Stated ties that are stated from the other side too. */
            reciprocity?: number | null;
            /** @description Pieces where everyone reaches everyone along the ties' directions. */
            strong_components?: number;
            ties?: number;
            /** @description Chains of two ties that a third one closes. */
            transitivity?: number | null;
        };
        /**
         * NewKey
         * @description A key just made.
         */
        NewKey: {
            expires: string | null;
            id: string;
            /** @description The key itself: shown here and never again. */
            key: string;
            made: string;
            name: string;
            /** @description How the key begins. */
            prefix: string;
            revoked: string | null;
            /** @enum {string} */
            scope: "read" | "edit" | "admin";
            /** @enum {string} */
            state: "good" | "revoked" | "expired";
            /** @description The hour in which it was last used. */
            used: string | null;
        };
        /**
         * Node
         * @description A thing of the organisation.
         */
        Node: {
            aliases: string[];
            area: string | null;
            category: string | null;
            code: string | null;
            id: string;
            implied: boolean | null;
            kind: string;
            level: string | null;
            name: string;
            number: string | null;
            text: string | null;
        };
        /** OrganizationNetworkAnswer */
        OrganizationNetworkAnswer: {
            data: components["schemas"]["OrganizationNetworkData"][];
            meta: components["schemas"]["Meta"];
        };
        /** OrganizationNetworkData */
        OrganizationNetworkData: {
            /** @description id, name, implied, collective, positions. */
            departments?: {
                [key: string]: unknown;
            }[];
            /** @description id, name, category. */
            external_parties?: {
                [key: string]: unknown;
            }[];
            /** @description kind, source, target, basis, scope. */
            links?: {
                [key: string]: unknown;
            }[];
            /** @description id, name, level, implied, departments (ids). */
            positions?: {
                [key: string]: unknown;
            }[];
        };
        /** OrganizationOverviewAnswer */
        OrganizationOverviewAnswer: {
            data: components["schemas"]["OrganizationOverviewData"][];
            meta: components["schemas"]["Meta"];
        };
        /** OrganizationOverviewData */
        OrganizationOverviewData: {
            authorities?: number;
            departments?: number;
            documents?: number;
            duties?: number;
            /** @description Number of edges of each kind. */
            edges?: {
                [key: string]: unknown;
            };
            external_parties?: number;
            /** @description The organisation, where a document names it. */
            id?: string | null;
            kpis?: number;
            name?: string | null;
            positions?: number;
            systems?: number;
        };
        /** OrganizationStatisticsAnswer */
        OrganizationStatisticsAnswer: {
            data: components["schemas"]["OrganizationStatisticsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** OrganizationStatisticsData */
        OrganizationStatisticsData: {
            /** @description Of edges. */
            basis?: string | null;
            /** @description Of a degree: for one node. */
            mean?: number | null;
            /** @description Of a degree: the highest. */
            most?: number | null;
            /** @description Whose it is; of several the one with the smallest id. */
            most_id?: string | null;
            most_name?: string | null;
            number?: number;
            /** @description Of how many: nodes or edges of the kind, positions with a sheet. */
            of?: number | null;
            /** @description nodes, implied, edges, words, coverage or degree. */
            part?: string;
            /** @description Kind of node or edge, or what is counted; of `words`, edges whose words are kept. */
            what?: string;
        };
        /**
         * ParameterFault
         * @description A parameter that does not fit, and why.
         */
        ParameterFault: {
            detail: string;
            parameter: string;
        };
        /** PathsAnswer */
        PathsAnswer: {
            data: components["schemas"]["PathsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PathsData */
        PathsData: {
            /** @description Those of the first step first. */
            edges: components["schemas"]["Edge"][];
            /** @description Steps. */
            length: number;
            /** @description In the order of the way. */
            nodes: components["schemas"]["Node"][];
        };
        /**
         * Piece
         * @description A piece of the document: its characters and where they stand.
         */
        Piece: {
            spans: number[][];
            text: string;
        };
        /**
         * PlanShown
         * @description What is done, or would be. `moved` facts only stand elsewhere in their document; they are not listed.
         */
        PlanShown: {
            changed: components["schemas"]["ChangedShown"][];
            counts: components["schemas"]["Counts"];
            created: components["schemas"]["EntryShown"][];
            /** @description Entries that are not listed, for there are too many. */
            left_out: number;
            moved: number;
            retired: components["schemas"]["EntryShown"][];
        };
        /** PositionsAuthoritiesAnswer */
        PositionsAuthoritiesAnswer: {
            data: components["schemas"]["PositionsAuthoritiesData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsAuthoritiesData */
        PositionsAuthoritiesData: {
            basis?: string;
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            number?: string | null;
            text?: string;
        };
        /** PositionsBackupsAnswer */
        PositionsBackupsAnswer: {
            data: components["schemas"]["PositionsBackupsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsBackupsData */
        PositionsBackupsData: {
            /** @description Partners outside that both communicate with. */
            external?: string[];
            id?: string;
            /** @description Named by others, without a sheet of its own. */
            implied?: boolean;
            /** @description Other contacts that both have. */
            internal?: string[];
            /** @description Indicators that measure both. */
            kpis?: string[];
            level?: string | null;
            /** @description Names. */
            same_department?: string[];
            /** @description Titles. */
            same_superior?: string[];
            /** @description Points. */
            score?: number;
            /** @description Whether it is the superior. */
            superior?: boolean;
            title?: string;
        };
        /** PositionsCompareAnswer */
        PositionsCompareAnswer: {
            data: components["schemas"]["PositionsCompareData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsCompareData */
        PositionsCompareData: {
            /** @description superior, department, contact, kpi, area or authority. */
            aspect?: string;
            /** @description The words about the first. */
            first?: components["schemas"]["Evidence"][];
            /** @description both, first (only `position`) or second (only `other`). */
            held?: string;
            /** @description Of the node; of an area there is none. */
            id?: string | null;
            /** @description Its name; of an authority its text. */
            name?: string;
            /** @description The words about the second. */
            second?: components["schemas"]["Evidence"][];
        };
        /** PositionsContactsAnswer */
        PositionsContactsAnswer: {
            data: components["schemas"]["PositionsContactsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsContactsData */
        PositionsContactsData: {
            basis?: string;
            /** @description Of a partner. */
            category?: string | null;
            /** @description out: the position names the contact; in: the contact names it. */
            direction?: string;
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            /** @description Position, Department or ExternalParty. */
            kind?: string;
            name?: string;
            /** @description internal or external. */
            scope?: string;
            /** @description Whose sheets say it: source, target. */
            stated_by?: string[];
        };
        /** PositionsDutiesAnswer */
        PositionsDutiesAnswer: {
            data: components["schemas"]["PositionsDutiesData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsDutiesData */
        PositionsDutiesData: {
            area?: string | null;
            area_number?: string | null;
            basis?: string;
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            /** @description What the text names: id, name, kind, basis, evidence. */
            mentions?: {
                [key: string]: unknown;
            }[];
            number?: string | null;
            text?: string;
        };
        /** PositionsFindingsAnswer */
        PositionsFindingsAnswer: {
            data: components["schemas"]["PositionsFindingsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsFindingsData */
        PositionsFindingsData: {
            acknowledged?: boolean;
            /** @description When. */
            at?: string | null;
            /** @description Who acknowledged it. */
            by?: string | null;
            /** @description Names. */
            departments?: string[];
            /** @description The words of each side; `side` and `side_name` say whose sheet. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description Stable: an import that only moves the words keeps it. */
            id?: string;
            /** @description Whom it is about: id, name, kind; positions first. */
            nodes?: {
                [key: string]: unknown;
            }[];
            /** @description Why it is left as it is. */
            reason?: string | null;
            rule?: string;
            sentence?: string;
            /** @description high, medium or low. */
            severity?: string;
        };
        /** PositionsKpisAnswer */
        PositionsKpisAnswer: {
            data: components["schemas"]["PositionsKpisData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsKpisData */
        PositionsKpisData: {
            basis?: string;
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            name?: string;
            /** @description Other positions that it measures. */
            others?: number;
            /** @description The first 100 of them: id, name. */
            shared_with?: {
                [key: string]: unknown;
            }[];
        };
        /** PositionsListAnswer */
        PositionsListAnswer: {
            data: components["schemas"]["PositionsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsListData */
        PositionsListData: {
            code?: string | null;
            /** @description Names. */
            departments?: string[];
            id?: string;
            /** @description Named by others, without a sheet of its own. */
            implied?: boolean;
            /** @description As the sheet says it. */
            level?: string | null;
            /** @description Direct ones. */
            subordinates?: number;
            /** @description Names; several where sheets contradict each other. */
            superiors?: string[];
            title?: string;
        };
        /** PositionsPeersAnswer */
        PositionsPeersAnswer: {
            data: components["schemas"]["PositionsPeersData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsPeersData */
        PositionsPeersData: {
            /** @description Departments that both belong to: id, name, evidence (of the colleague's place). */
            departments?: {
                [key: string]: unknown;
            }[];
            id?: string;
            /** @description Named by others, without a sheet of its own. */
            implied?: boolean;
            level?: string | null;
            /** @description Superiors that both have: id, name, evidence (of the colleague's line). */
            superiors?: {
                [key: string]: unknown;
            }[];
            title?: string;
        };
        /** PositionsRaciAnswer */
        PositionsRaciAnswer: {
            data: components["schemas"]["PositionsRaciData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsRaciData */
        PositionsRaciData: {
            /** @description Who passes it (審核, 審批, 批准). */
            accountable?: {
                [key: string]: unknown;
            }[];
            area?: string | null;
            area_number?: string | null;
            /** @description inferred: the verbs say so, no field does. */
            basis?: string;
            /** @description Who helps or takes part (協助, 參與, 配合). */
            consulted?: {
                [key: string]: unknown;
            }[];
            /** @description Who is told (匯報, 上報, 反饋). */
            informed?: {
                [key: string]: unknown;
            }[];
            /** @description Whose area of duty. */
            position?: string;
            position_id?: string;
            /** @description Who does it: id, name, kind, the verb, the duty and the place of the verb. */
            responsible?: {
                [key: string]: unknown;
            }[];
        };
        /** PositionsShowAnswer */
        PositionsShowAnswer: {
            data: components["schemas"]["PositionsShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsShowData */
        PositionsShowData: {
            aliases?: string[];
            /** @description id, number, text, evidence. */
            authorities?: {
                [key: string]: unknown;
            }[];
            code?: string | null;
            /** @description id, name, kind, scope, basis, evidence; those it names itself. */
            contacts?: {
                [key: string]: unknown;
            }[];
            /** @description id, name, basis, evidence. */
            departments?: {
                [key: string]: unknown;
            }[];
            /** @description Ids of the documents that name it. */
            documents?: string[];
            /** @description id, area, area_number, number, text, evidence; as the sheet orders them. */
            duties?: {
                [key: string]: unknown;
            }[];
            /** @description Departments it heads: id, name, basis, evidence. */
            heads?: {
                [key: string]: unknown;
            }[];
            id?: string;
            /** @description Named by others, without a sheet of its own. */
            implied?: boolean;
            /** @description id, name, basis, evidence. */
            kpis?: {
                [key: string]: unknown;
            }[];
            level?: string | null;
            /** @description id, name, basis, stated_by, evidence. */
            subordinates?: {
                [key: string]: unknown;
            }[];
            summary?: string | null;
            /** @description id, name, basis, stated_by, evidence. */
            superiors?: {
                [key: string]: unknown;
            }[];
            title?: string;
        };
        /** PositionsSubordinatesAnswer */
        PositionsSubordinatesAnswer: {
            data: components["schemas"]["PositionsSubordinatesData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsSubordinatesData */
        PositionsSubordinatesData: {
            /** @description Names. */
            departments?: string[];
            id?: string;
            /** @description Named by others, without a sheet of its own. */
            implied?: boolean;
            /** @description 1 is a direct subordinate. */
            level?: number;
            /** @description Its lines to superiors: id, name, basis, stated_by, evidence. */
            lines?: {
                [key: string]: unknown;
            }[];
            /** @description Direct ones. */
            subordinates?: number;
            /** @description Titles of the direct superiors. */
            superiors?: string[];
            title?: string;
        };
        /** PositionsSuperiorsAnswer */
        PositionsSuperiorsAnswer: {
            data: components["schemas"]["PositionsSuperiorsData"][];
            meta: components["schemas"]["Meta"];
        };
        /** PositionsSuperiorsData */
        PositionsSuperiorsData: {
            /** @description What the last step of the way rests on. */
            basis?: string[];
            /** @description Names. */
            departments?: string[];
            /** @description The words that say that step. */
            evidence?: components["schemas"]["Evidence"][];
            id?: string;
            /** @description Named by others, without a sheet of its own. */
            implied?: boolean;
            /** @description 1 is the direct superior. */
            level?: number;
            /** @description Whose sheets say that step: source (below), target (above). */
            stated_by?: string[];
            title?: string;
            /** @description Titles on the way, the position itself first. */
            via?: string[];
        };
        /**
         * Problem
         * @description RFC 9457; the members after `instance` are there where the kind of problem has them.
         */
        Problem: {
            /** @default null */
            candidates: string[] | null;
            detail: string;
            /** @default null */
            errors: components["schemas"]["ParameterFault"][] | null;
            /** @default null */
            formats: string[] | null;
            instance: string;
            /** @default null */
            request_id: string | null;
            /** @default null */
            revision: number | null;
            status: number;
            /** @default null */
            suggestions: string[] | null;
            title: string;
            type: string;
        };
        /**
         * ProjectedMeta
         * @description What an answer that was computed from a part of the graph says of itself.
         */
        ProjectedMeta: {
            /** @description What the facts in the answer may rest on. */
            basis: string[] | null;
            cut: {
                [key: string]: unknown;
            } | null;
            /** @description The query; only with `explain=true`. */
            cypher?: string | null;
            /** @description The following page, if there is one. */
            next: string | null;
            /** @description Only with `explain=true`. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description The part: its nodes, ties, and what chose them. */
            projection: {
                [key: string]: unknown;
            };
            question: string;
            /** @description Rises with every import that changes something. */
            revision: number;
            /** @description Rows before the limit, where the question counts them. */
            total: number | null;
            /** @description Whether something was left out; `cut` says what and why. */
            truncated: boolean;
        };
        /**
         * ProposalShown
         * @description Two names that may be one thing.
         */
        ProposalShown: {
            canonical: string;
            other: string;
            reason: string;
            score: number;
            /** @enum {string} */
            section: "departments" | "positions" | "external_parties";
            translations: components["schemas"]["Translations"];
        };
        /** ProposalsListAnswer */
        ProposalsListAnswer: {
            data: components["schemas"]["ProposalsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ProposalsListData */
        ProposalsListData: {
            /** @description The name that would stay. */
            canonical?: string;
            /** @description The name that would become its alias. */
            other?: string;
            /** @description Why. */
            reason?: string;
            /** @description How likely they are one thing, to 100. */
            score?: number;
            /** @description What the names are: departments, positions or external_parties. */
            section?: string;
        };
        /** ReachAnswer */
        ReachAnswer: {
            data: components["schemas"]["ReachData"][];
            meta: components["schemas"]["Meta"];
        };
        /** ReachData */
        ReachData: {
            /** @description Steps. */
            distance: number;
            /** @description Those of the first step first. */
            edges: components["schemas"]["Edge"][];
            id: string;
            name: string;
            /** @description In the order of the way, the start first. */
            nodes: components["schemas"]["Node"][];
        };
        /**
         * ReadDocument
         * @description A file read: every character of `text` is in one of `segments`.
         */
        ReadDocument: {
            coverage: components["schemas"]["Coverage"];
            document: components["schemas"]["Source"];
            name: string;
            /** @description Names that are not settled. */
            names: components["schemas"]["Remark"][];
            /** @description Start, end, and fields, labels, layout or unread; rising, without gaps. */
            segments: unknown[][];
            /** @description As `orggraph read --json` has them. */
            sheets: {
                [key: string]: unknown;
            }[];
            suspects: components["schemas"]["Remark"][];
            text: string;
            unread: components["schemas"]["Piece"][];
        };
        /**
         * Reading
         * @description Files read.
         */
        Reading: {
            documents: components["schemas"]["ReadDocument"][];
            proposals: components["schemas"]["ProposalShown"][];
            skipped: components["schemas"]["SkippedShown"][];
        };
        /**
         * ReadingAnswer
         * @description The answer to files.
         */
        ReadingAnswer: {
            data: components["schemas"]["Reading"];
            meta: {
                [key: string]: unknown;
            };
        };
        /**
         * Ready
         * @description The database answers.
         */
        Ready: {
            ready: boolean;
            revision: number;
        };
        /**
         * Reason
         * @description Why a finding is left as it is.
         */
        Reason: {
            reason: string;
        };
        /**
         * Remark
         * @description Something that was noticed, and the places that show it.
         */
        Remark: {
            rule: string;
            sentence: string;
            severity: string;
            spans: number[][];
            translations: components["schemas"]["Translations"];
        };
        /** SchemaAnswer */
        SchemaAnswer: {
            data: components["schemas"]["SchemaData"][];
            meta: components["schemas"]["Meta"];
        };
        /** SchemaData */
        SchemaData: {
            count?: number;
            /** @description node or edge. */
            is?: string;
            /** @description The kind. */
            name?: string;
            properties?: string[];
            /** @description Of an edge, how many start from each kind of node: kind, count. */
            sources?: {
                [key: string]: unknown;
            }[];
            /** @description Of an edge, how many lead to each kind of node: kind, count. */
            targets?: {
                [key: string]: unknown;
            }[];
        };
        /** SearchAnswer */
        SearchAnswer: {
            data: components["schemas"]["SearchData"][];
            meta: components["schemas"]["Meta"];
        };
        /** SearchData */
        SearchData: {
            /** @description Where the words are: id, name, alias, text or summary. */
            field?: string;
            /** @description exact, alias, prefix, pinyin, substring or text. */
            how?: string;
            id?: string;
            kind?: string;
            name?: string;
            /** @description Whose duty or authority it is: id, name. */
            of?: {
                [key: string]: unknown;
            }[];
            /** @description The index's own; comparable within one answer and one way of fitting. */
            score?: number;
            /** @description That field, or the stretch of it around the words. */
            snippet?: string;
            /** @description Where the words stand in the snippet: first character, and the one behind the last. */
            spans?: number[][];
        };
        /**
         * SkippedShown
         * @description A file that was left out.
         */
        SkippedShown: {
            name: string;
            reason: string;
        };
        /**
         * Source
         * @description The file.
         */
        Source: {
            characters: number;
            media_type: string;
            sha256: string;
            title: string;
        };
        /** SubgraphAnswer */
        SubgraphAnswer: {
            data: components["schemas"]["SubgraphData"];
            meta: components["schemas"]["Meta"];
        };
        /** SubgraphData */
        SubgraphData: {
            edges: components["schemas"]["Edge"][];
            nodes: components["schemas"]["Node"][];
        };
        /** SystemsListAnswer */
        SystemsListAnswer: {
            data: components["schemas"]["SystemsListData"][];
            meta: components["schemas"]["Meta"];
        };
        /** SystemsListData */
        SystemsListData: {
            aliases?: string[];
            /** @description Ids of the documents that name it. */
            documents?: string[];
            id?: string;
            /** @description Duties and authorities whose text mentions it. */
            mentions?: number;
            name?: string;
            /** @description Titles of the positions whose duties mention it. */
            positions?: string[];
        };
        /** SystemsShowAnswer */
        SystemsShowAnswer: {
            data: components["schemas"]["SystemsShowData"][];
            meta: components["schemas"]["Meta"];
        };
        /** SystemsShowData */
        SystemsShowData: {
            aliases?: string[];
            /** @description Where they belong: id, name, positions. */
            departments?: {
                [key: string]: unknown;
            }[];
            /** @description Ids of the documents that name it. */
            documents?: string[];
            id?: string;
            /** @description Duties whose text mentions it. */
            mentions?: number;
            name?: string;
            /** @description Positions whose duties mention it: id, name, duties (how many). */
            users?: {
                [key: string]: unknown;
            }[];
        };
        /** SystemsUsersAnswer */
        SystemsUsersAnswer: {
            data: components["schemas"]["SystemsUsersData"][];
            meta: components["schemas"]["Meta"];
        };
        /** SystemsUsersData */
        SystemsUsersData: {
            basis?: string;
            /** @description Names. */
            departments?: string[];
            /** @description The text of the duty or authority that mentions the system. */
            duty?: string;
            duty_area?: string | null;
            duty_id?: string;
            evidence?: components["schemas"]["Evidence"][];
            /** @description Title. */
            position?: string;
            position_id?: string;
            /** @description Titles. */
            superiors?: string[];
        };
        /**
         * Translations
         * @description The sentence beside it in Chinese; in English where it has no Chinese words.
         */
        Translations: {
            "zh-Hans": string;
            "zh-Hant": string;
        };
        /**
         * Waiting
         * @description What is still being computed; `again` is where its answer will be.
         */
        Waiting: {
            again: string;
            detail: string;
            /** @constant */
            status: "pending";
        };
        /** WhatIfAnswer */
        WhatIfAnswer: {
            data: components["schemas"]["WhatIfData"][];
            meta: components["schemas"]["ProjectedMeta"];
        };
        /** WhatIfData */
        WhatIfData: {
            /** @description Authorities without a holder: id, text, position. */
            authorities?: {
                [key: string]: unknown;
            }[];
            /** @description Pairs of departments that no longer talk: source, target, held_by. */
            departments_lost?: {
                [key: string]: unknown;
            }[];
            /** @description Pairs of positions that no longer reach each other. */
            disconnected?: number;
            /** @description Some of them. */
            disconnected_pairs?: unknown;
            /** @description Duties without a holder: id, text, position (whose they were). */
            duties?: {
                [key: string]: unknown;
            }[];
            /** @description What was changed, in the order in which it was. */
            edits?: string[];
            /** @description KPIs that measure nobody: id, text, position. */
            kpis?: {
                [key: string]: unknown;
            }[];
            /** @description Metrics of the whole that change, before and after. */
            metrics?: {
                [key: string]: unknown;
            };
            /** @description Positions that had a superior and have none: id, name. */
            orphans?: {
                [key: string]: unknown;
            }[];
            /** @description Partners that nobody deals with any more: id, name. */
            parties_lost?: {
                [key: string]: unknown;
            }[];
            /** @description Partners that now hang on one position: id, name, position. */
            parties_on_one?: {
                [key: string]: unknown;
            }[];
            /** @description Whose place changes most: id, name, and each metric before and after. */
            positions?: {
                [key: string]: unknown;
            }[];
            /** @description For each position removed the best three: id, name, instead_of, score, parts, reasons. */
            successors?: {
                [key: string]: unknown;
            }[];
            /** @description The answer in sentences, the gravest first. */
            summary?: string[];
        };
        /**
         * WriteMeta
         * @description What a write says besides.
         */
        WriteMeta: {
            /** @description The graph's, afterwards. Send it as `Orggraph-Revision` to read it. */
            revision: number;
        };
    };
    responses: {
        /** @description The request cannot be used (/problems/bad-request) */
        Problem400: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A key is needed (/problems/no-access) */
        Problem401: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key does not reach so far (/problems/too-little-access); A page from elsewhere asks (/problems/foreign-page) */
        Problem403: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this name (/problems/unknown-name); There is no such route (/problems/no-such-route) */
        Problem404: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer has no such format (/problems/not-acceptable) */
        Problem406: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body came too slowly (/problems/slow-body) */
        Problem408: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Several nodes have this name (/problems/ambiguous-name); The graph is at another revision (/problems/moved-on) */
        Problem409: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file is not what it was (/problems/changed-meanwhile) */
        Problem412: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large (/problems/too-large) */
        Problem413: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The query is too long (/problems/too-long) */
        Problem414: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another kind (/problems/unsupported-type) */
        Problem415: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server has another name (/problems/wrong-host) */
        Problem421: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter does not fit (/problems/bad-parameters); The query does more than read (/problems/not-reading); The file cannot be read (/problems/unreadable-file) */
        Problem422: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests (/problems/too-many-requests) */
        Problem429: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The header is too large (/problems/headers-too-large) */
        Problem431: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours (/problems/internal) */
        Problem500: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database does not answer (/problems/database-unavailable); The token's issuer does not answer (/problems/issuer-unavailable); The revision is not there yet (/problems/not-yet); Too much is under way (/problems/busy) */
        Problem503: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The question took too long (/problems/too-slow) */
        Problem504: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Answer from this revision or a later one: what a write of yours answered with. */
        AtLeast: number;
        /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description For `If-None-Match`. */
        ETag: string;
        /** @description Yours if you sent one, else a new one; it is in the log. */
        RequestId: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
        /** @description The revision that the answer is of. */
        Revision: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthz: {
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alive"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    problem_kind: {
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindShown"];
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readyz: {
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    questions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    show_aliases: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path: {
                /** @description Its id or its file name. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliasFileAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    put_aliases: {
        parameters: {
            query?: {
                /** @description Only work out the plan; change nothing. */
                dry_run?: boolean;
                /** @description Refuse (409) where the graph is at another revision by now. */
                expected_revision?: number;
                /** @description Entries of each part of the plan to list. */
                details?: number;
                /** @description Seconds to wait before it is answered by 202. */
                wait?: number;
            };
            header?: {
                /** @description The `ETag` of what was edited; 412 if it changed. */
                "if-match"?: string;
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path: {
                /** @description Its id or its file name. */
                document: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AliasesWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliasesAnswer"];
                };
            };
            /** @description Under way: `again` says how far it is */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    audit_list: {
        parameters: {
            query?: {
                /** @description Only those of this rule. */
                rule?: string;
                /** @description Only those as grave. */
                severity?: "high" | "medium" | "low";
                /** @description Only those about this department or one of its positions. */
                department?: string;
                /** @description Only those about this position. */
                position?: string;
                /** @description Only those acknowledged, or only the others. */
                acknowledged?: boolean;
                /** @description Of the sentences. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "rule" | "severity" | "sentence" | "nodes" | "departments" | "evidence" | "acknowledged" | "reason" | "by" | "at")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    acknowledge_finding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path: {
                finding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    withdraw_acknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path: {
                finding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    audit_rules: {
        parameters: {
            query?: {
                /** @description Of title and cure; in Chinese the title is the rule's name. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Only these columns. */
                fields?: ("name" | "title" | "severity" | "on" | "form" | "thresholds" | "prose" | "cure" | "example" | "findings")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRulesAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    audit_summary: {
        parameters: {
            query?: {
                /** @description What a row stands for. */
                by?: "department" | "rule" | "severity";
                /** @description Only these columns. */
                fields?: ("name" | "findings" | "high" | "medium" | "low" | "acknowledged")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditSummaryAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    authorities_list: {
        parameters: {
            query?: {
                /** @description Only those of this position. */
                position?: string;
                /** @description Only those of the positions of this department. */
                department?: string;
                /** @description Only those that this document states. */
                document?: string;
                /** @description place: By the position's title in pinyin, then as its sheet numbers them. text: By the pinyin of the text's beginning. stroke: By the strokes of the text's beginning. With - before it downwards. */
                sort?: "place" | "-place" | "text" | "-text" | "stroke" | "-stroke";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "position_id" | "number" | "text")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthoritiesListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    authorities_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("id" | "text" | "number" | "positions" | "documents")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one. */
                authority: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthoritiesShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    changes_list: {
        parameters: {
            query?: {
                /** @description Only those of this document. */
                document?: string;
                /** @description Only those of this actor. */
                actor?: string;
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("revision" | "at" | "actor" | "documents" | "counts")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    changes_show: {
        parameters: {
            query?: {
                /** @description Only these columns. */
                fields?: ("revision" | "at" | "actor" | "documents" | "plan")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The revision that it made. */
                change: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    departments_list: {
        parameters: {
            query?: {
                /** @description Only those merely named by sheets (true), or with a position of their own (false). */
                implied?: boolean;
                /** @description Only those that stand for several, such as all departments (true), or not (false). */
                collective?: boolean;
                /** @description Only those that are part of this department or organisation directly. */
                part_of?: string;
                /** @description Only those with a position that communicates with this partner. */
                external_party?: string;
                /** @description Only those that this document names. */
                document?: string;
                /** @description Only those that a position heads (true), or none does (false). */
                with_head?: boolean;
                /** @description What the facts that are filtered by may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description name: By the name's pinyin. stroke: By the strokes of the name's characters. positions: By the number of positions, then by name. With - before it downwards. */
                sort?: "name" | "-name" | "stroke" | "-stroke" | "positions" | "-positions";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "implied" | "collective" | "positions" | "heads" | "part_of")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    departments_matrix: {
        parameters: {
            query?: {
                /** @description Only rows from or to this one. */
                department?: string;
                /** @description Only departments, or only partners outside. */
                scope?: "internal" | "external";
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Contacts of each row that come along with their evidence. */
                shown?: number;
                /** @description Only these columns. */
                fields?: ("source" | "source_id" | "target" | "target_id" | "scope" | "within" | "contacts" | "declared" | "mined" | "inferred" | "positions" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsMatrixAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    departments_tree: {
        parameters: {
            query?: {
                /** @description Only what is below this department or organisation. */
                root?: string;
                /** @description Levels at most. */
                depth?: number;
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("level" | "id" | "name" | "kind" | "implied" | "way" | "heads" | "positions" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsTreeAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    departments_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "implied" | "collective" | "part_of" | "parts" | "heads" | "positions" | "contacted_by" | "external_parties" | "documents")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    departments_contacts: {
        parameters: {
            query?: {
                /** @description Only other departments, or only partners outside. */
                scope?: "internal" | "external";
                /** @description Whom its positions name (out), or whose positions name it or them (in). */
                direction?: "out" | "in" | "both";
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("scope" | "direction" | "id" | "name" | "kind" | "category" | "basis" | "positions" | "contacts" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsContactsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    departments_findings: {
        parameters: {
            query?: {
                /** @description Only those of this rule. */
                rule?: string;
                /** @description Only those as grave. */
                severity?: "high" | "medium" | "low";
                /** @description Only those acknowledged, or only the others. */
                acknowledged?: boolean;
                /** @description Of the sentences. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "rule" | "severity" | "sentence" | "nodes" | "departments" | "evidence" | "acknowledged" | "reason" | "by" | "at")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Whose findings. */
                department: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsFindingsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    departments_positions: {
        parameters: {
            query?: {
                /** @description Also those of its parts, and of their parts, to ten steps down. */
                parts?: boolean;
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "title" | "level" | "implied" | "heads" | "department" | "department_id" | "superiors" | "basis" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsPositionsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    departments_raci: {
        parameters: {
            query?: {
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("position_id" | "position" | "area_number" | "area" | "responsible" | "accountable" | "consulted" | "informed" | "basis")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Whose areas. */
                department: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsRaciAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    documents_list: {
        parameters: {
            query?: {
                /** @description Only those of this media type, such as text/markdown. */
                media_type?: string;
                /** @description Only those that name this position, partner or other thing. */
                names?: string;
                /** @description name: By the pinyin of the file's name. stroke: By the strokes of the file's name. With - before it downwards. */
                sort?: "name" | "-name" | "stroke" | "-stroke";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "title" | "media_type" | "sha256" | "characters" | "since")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    documents_show: {
        parameters: {
            query?: {
                /** @description Only these columns. */
                fields?: ("id" | "name" | "title" | "media_type" | "sha256" | "characters" | "findings")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    retire_document: {
        parameters: {
            query?: {
                /** @description Only work out the plan; change nothing. */
                dry_run?: boolean;
                /** @description Refuse (409) where the graph is at another revision by now. */
                expected_revision?: number;
                /** @description Entries of each part of the plan to list. */
                details?: number;
                /** @description Seconds to wait before it is answered by 202. */
                wait?: number;
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path: {
                /** @description Its id or its file name. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
                };
            };
            /** @description Under way: `again` says how far it is */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    documents_changes: {
        parameters: {
            query?: {
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("revision" | "at" | "actor" | "documents" | "counts")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsChangesAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    documents_facts: {
        parameters: {
            query?: {
                /** @description First character. */
                start?: number;
                /** @description Characters. */
                length?: number;
                /** @description Kinds of edge; all where it is left out. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Edges at most, those with the smallest ids. */
                max_edges?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "node-link" | "cytoscape" | "graphml" | "gexf" | "ndjson" | "csv" | "csv-bom" | "xlsx" | "turtle" | "json-ld" | "mermaid" | "dot";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["DocumentsFactsAnswer"];
                    "application/ld+json": Record<string, never>;
                    "application/vnd.cytoscape+json": Record<string, never>;
                    "application/vnd.node-link+json": Record<string, never>;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/turtle": string;
                    "text/vnd.graphviz": string;
                    "text/vnd.mermaid": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    documents_text: {
        parameters: {
            query?: {
                /** @description First character. */
                start?: number;
                /** @description Characters at most. */
                length?: number;
                /** @description Whether to give the marks. */
                marks?: boolean;
                /** @description Only these columns. */
                fields?: ("document" | "start" | "end" | "characters" | "text" | "marks")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsTextAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    duties_list: {
        parameters: {
            query?: {
                /** @description Only those of this position. */
                position?: string;
                /** @description Only those of the positions of this department. */
                department?: string;
                /** @description Only this area, in the sheets' own words. */
                area?: string;
                /** @description Only those whose text mentions this partner, department, position or system. */
                mentions?: string;
                /** @description Only those that mention something (true), or nothing (false). */
                with_mentions?: boolean;
                /** @description Only those of the positions that this indicator measures. */
                kpi?: string;
                /** @description Only those that this document states. */
                document?: string;
                /** @description place: By the position's title in pinyin, then as its sheet numbers them. text: By the pinyin of the text's beginning. stroke: By the strokes of the text's beginning. With - before it downwards. */
                sort?: "place" | "-place" | "text" | "-text" | "stroke" | "-stroke";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "position_id" | "area" | "area_number" | "number" | "text" | "mentions")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    duties_search: {
        parameters: {
            query: {
                /** @description Words to look for; all must occur. */
                q: string;
                /** @description Only duties of this position. */
                position?: string;
                /** @description Only duties of the positions of this department. */
                department?: string;
                /** @description Only this area, in the sheets' own words. */
                area?: string;
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "position_id" | "area" | "area_number" | "number" | "text" | "spans")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesSearchAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    duties_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("id" | "text" | "area" | "area_number" | "number" | "positions" | "mentions" | "documents")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one. */
                duty: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    export: {
        parameters: {
            query?: {
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "node-link" | "cytoscape" | "graphml" | "gexf" | "ndjson" | "csv" | "csv-bom" | "xlsx" | "turtle" | "json-ld" | "mermaid" | "dot" | "native";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole graph as a file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": Record<string, never>;
                    "application/ld+json": Record<string, never>;
                    "application/vnd.cytoscape+json": Record<string, never>;
                    "application/vnd.node-link+json": Record<string, never>;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "application/yaml": Record<string, never>;
                    "text/csv": string;
                    "text/turtle": string;
                    "text/vnd.graphviz": string;
                    "text/vnd.mermaid": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    external_parties_list: {
        parameters: {
            query?: {
                /** @description Only this category: government, bank, supplier, client, ... */
                category?: string;
                /** @description Only those that a position of this department communicates with. */
                department?: string;
                /** @description Only those that this position communicates with. */
                position?: string;
                /** @description Only those that this document names. */
                document?: string;
                /** @description Only those that a position communicates with (true), or none does (false). */
                with_positions?: boolean;
                /** @description What the contacts that are filtered by may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description name: By the name's pinyin. stroke: By the strokes of the name's characters. positions: By the number of positions that communicate with it, then by name. With - before it downwards. */
                sort?: "name" | "-name" | "stroke" | "-stroke" | "positions" | "-positions";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "category" | "positions" | "declared" | "mined")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalPartiesListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    external_parties_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "category" | "positions" | "departments" | "mentions" | "documents")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalPartiesShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    external_parties_contacts: {
        parameters: {
            query?: {
                /** @description What a row, and a backup's contact, may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Of backup_why. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("position" | "position_id" | "departments" | "superiors" | "basis" | "duty" | "duty_id" | "duty_area" | "evidence" | "kpis" | "backup" | "backup_id" | "backup_why")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalPartiesContactsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    external_parties_departments: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "positions" | "count" | "heads")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Deals with whom. */
                external_party: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalPartiesDepartmentsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    import_files: {
        parameters: {
            query?: {
                /** @description The file's name, where the body is the file itself; its ending says what reads it. */
                filename?: string;
                /** @description Only work out the plan; change nothing. */
                dry_run?: boolean;
                /** @description Refuse (409) where the graph is at another revision by now. */
                expected_revision?: number;
                /** @description Entries of each part of the plan to list. */
                details?: number;
                /** @description Seconds to wait before it is answered by 202. */
                wait?: number;
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** @description An alias file's text; left out, the one that the document has is kept. */
                    aliases?: string;
                    /** @description Decisions about names, as JSON: a list as `POST /v1/proposals/decisions` takes it. */
                    decisions?: string;
                    /** @description Manuals, or one zip of them. */
                    file: string[];
                    /** @description A label file's text; left out, the one that the document has is kept. */
                    labels?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedAnswer"];
                };
            };
            /** @description Under way: `again` says how far it is */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    import_status: {
        parameters: {
            query?: {
                /** @description Seconds to wait for its end. */
                wait?: number;
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    list_keys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyShown"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    create_key: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyMade"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revoke_key: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    kpis_list: {
        parameters: {
            query?: {
                /** @description Only those that measure this position. */
                position?: string;
                /** @description Only those that measure a position of this department. */
                department?: string;
                /** @description Only those that measure several positions (true), or one at most (false). */
                shared?: boolean;
                /** @description Only those that this document names. */
                document?: string;
                /** @description What the facts that are filtered by may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description positions: By the number of positions that it measures, then by name. name: By the name's pinyin. stroke: By the strokes of the name's characters. With - before it downwards. */
                sort?: "positions" | "-positions" | "name" | "-name" | "stroke" | "-stroke";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "positions")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpisListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    kpis_shared: {
        parameters: {
            query?: {
                /** @description How many positions. */
                at_least?: number;
                /** @description Only those that measure a position of this department. */
                department?: string;
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "count" | "departments" | "positions")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpisSharedAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    kpis_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "positions" | "documents")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpisShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    management_bottlenecks: {
        parameters: {
            query?: {
                /** @description What the ties may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Ties inside the company, with partners outside, or both. */
                scope?: "internal" | "external" | "both";
                /** @description Kinds of tie. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with each department. */
                collectives?: "apart" | "node" | "spelled";
                /** @description Of the sentences, and of the names of pairs. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "department" | "sentence" | "betweenness" | "share" | "cut_point" | "between" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementBottlenecksAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    management_isolated: {
        parameters: {
            query?: {
                /** @description Contacts by name that a listed position may have. */
                at_most?: number;
                /** @description What the contacts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Of the sentences. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "department" | "sentence" | "contacts" | "names" | "says_all" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementIsolatedAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    management_long_chains: {
        parameters: {
            query?: {
                /** @description Superiors one above the other, from which on a way is listed. */
                at_least?: number;
                /** @description What the lines may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Of the sentences. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "department" | "sentence" | "superiors" | "way" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementLongChainsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    management_overloaded: {
        parameters: {
            query?: {
                /** @description Direct subordinates from which on a position is listed. */
                at_least?: number;
                /** @description What the lines may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Of the sentences. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "position" | "department" | "sentence" | "span" | "below" | "subordinates" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementOverloadedAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    management_silent_departments: {
        parameters: {
            query?: {
                /** @description What contacts and mentions may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Of the sentences. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("first_id" | "first" | "second_id" | "second" | "sentence" | "score" | "mentions" | "shared" | "says_all" | "duties" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementSilentDepartmentsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    management_single_contacts: {
        parameters: {
            query?: {
                /** @description Only partners, or only pairs of departments. */
                of?: "partner" | "departments";
                /** @description What the contacts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Of the sentences. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("of" | "position_id" | "position" | "between" | "sentence" | "ties" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementSingleContactsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    mentions: {
        parameters: {
            query: {
                /** @description What is mentioned. */
                node: string;
                /** @description What the mention may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "kind" | "area" | "number" | "text" | "positions" | "position_ids" | "departments" | "basis" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("id" | "position" | "department" | "coordinator" | "itinerant" | "representative" | "gatekeeper" | "liaison" | "brokered" | "expected" | "standardised")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkBrokerageAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("community" | "size" | "ties_within" | "ties_beyond" | "members" | "departments")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkCommunitiesAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    network_hierarchy: {
        parameters: {
            query?: {
                /** @description What the lines may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("positions" | "lines" | "connectedness" | "hierarchy" | "efficiency" | "least_upper_bound" | "layers" | "mean_span" | "widest_span" | "tops" | "several_superiors" | "circles")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkHierarchyAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("source" | "source_id" | "target" | "target_id" | "positions" | "ties" | "holders" | "partners" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkMatrixAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                kind?: "Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document";
                /** @description By what; with - before it the greatest first. */
                sort?: "name" | "-name" | "-degree" | "degree" | "-in_degree" | "in_degree" | "-out_degree" | "out_degree" | "-strength" | "strength" | "-betweenness" | "betweenness" | "-closeness" | "closeness" | "-harmonic" | "harmonic" | "-eigenvector" | "eigenvector" | "-pagerank" | "pagerank" | "-core" | "core" | "-clustering" | "clustering" | "-constraint" | "constraint" | "-effective_size" | "effective_size";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "kind" | "department" | "degree" | "in_degree" | "out_degree" | "strength" | "betweenness" | "betweenness_share" | "betweenness_error" | "closeness" | "harmonic" | "eigenvector" | "pagerank" | "core" | "clustering" | "constraint" | "effective_size" | "community" | "component" | "cut_point")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkMetricsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("department_id" | "department" | "external" | "internal" | "index" | "expected")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkOutwardAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("id" | "position" | "department" | "layer" | "span" | "below" | "subordinates")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSpansAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("nodes" | "ties" | "density" | "reciprocity" | "components" | "largest_component" | "strong_components" | "transitivity" | "mean_clustering" | "mean_distance" | "diameter" | "most_cohesive_core" | "communities" | "modularity" | "degree_centralisation" | "betweenness_centralisation" | "closeness_centralisation" | "cut_points" | "bridges")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSummaryAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("departments" | "positions" | "external_parties" | "links")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationNetworkAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    organization_overview: {
        parameters: {
            query?: {
                /** @description Only these columns. */
                fields?: ("id" | "name" | "positions" | "departments" | "external_parties" | "kpis" | "duties" | "authorities" | "systems" | "documents" | "edges")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationOverviewAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    organization_statistics: {
        parameters: {
            query?: {
                /** @description Only these columns. */
                fields?: ("part" | "what" | "basis" | "number" | "of" | "mean" | "most" | "most_id" | "most_name")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationStatisticsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                /** @description Nodes to pass; all kinds where it is left out. */
                node_kinds?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description Nodes to go round. */
                avoid?: string[];
                /** @description How the edges may point, seen from the source. */
                direction?: "out" | "in" | "both";
                /** @description What the edges may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Paths at most. */
                limit?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "node-link" | "cytoscape" | "graphml" | "gexf" | "ndjson" | "csv" | "csv-bom" | "xlsx" | "turtle" | "json-ld" | "mermaid" | "dot";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["PathsAnswer"];
                    "application/ld+json": Record<string, never>;
                    "application/vnd.cytoscape+json": Record<string, never>;
                    "application/vnd.node-link+json": Record<string, never>;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/turtle": string;
                    "text/vnd.graphviz": string;
                    "text/vnd.mermaid": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_list: {
        parameters: {
            query?: {
                /** @description Only those that belong to this department. */
                department?: string;
                /** @description Only those that report to this position directly. */
                superior?: string;
                /** @description Only this level, in the sheets' own words. */
                level?: string;
                /** @description Only those that are merely named by others (true), or have a sheet (false). */
                implied?: boolean;
                /** @description Only those that communicate with this partner. */
                external_party?: string;
                /** @description Only those that this indicator measures. */
                kpi?: string;
                /** @description Only those whose duties mention this system. */
                system?: string;
                /** @description Only those that this document names. */
                document?: string;
                /** @description Only those that indicators measure (true), or none does (false). */
                with_kpis?: boolean;
                /** @description Only those that others report to (true), or none does (false). */
                with_subordinates?: boolean;
                /** @description Only those that report to another (true), or to none (false). */
                with_superior?: boolean;
                /** @description What the facts that are filtered by may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description title: By the title's pinyin. stroke: By the strokes of the title's characters. level: By the level's wording, then by title; those without a level last. subordinates: By the number of direct subordinates, then by title. With - before it downwards. */
                sort?: "title" | "-title" | "stroke" | "-stroke" | "level" | "-level" | "subordinates" | "-subordinates";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string;
                /** @description Only these columns. */
                fields?: ("id" | "title" | "level" | "code" | "implied" | "departments" | "superiors" | "subordinates")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("id" | "title" | "aliases" | "level" | "code" | "summary" | "implied" | "departments" | "heads" | "superiors" | "subordinates" | "contacts" | "duties" | "authorities" | "kpis" | "documents")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_authorities: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "number" | "text" | "basis" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Whose authorities. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsAuthoritiesAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_backups: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Positions at most. */
                limit?: number;
                /** @description Only these columns. */
                fields?: ("id" | "title" | "level" | "implied" | "score" | "superior" | "same_superior" | "same_department" | "external" | "internal" | "kpis")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description For whom. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsBackupsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_compare: {
        parameters: {
            query: {
                /** @description The other. */
                other: string;
                /** @description What to compare. */
                aspects?: string[];
                /** @description Only what both have, or only what one alone has. */
                held?: "both" | "first" | "second";
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("aspect" | "held" | "id" | "name" | "first" | "second")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description One of them. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsCompareAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_contacts: {
        parameters: {
            query?: {
                /** @description Only contacts inside the company, or only outside. */
                scope?: "internal" | "external";
                /** @description Those that it names (out), or that name it (in). */
                direction?: "out" | "in" | "both";
                /** @description What the contacts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("scope" | "direction" | "id" | "name" | "kind" | "category" | "basis" | "stated_by" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsContactsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_duties: {
        parameters: {
            query?: {
                /** @description Only those of this area, by its name or its number. */
                area?: string;
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "area" | "area_number" | "number" | "text" | "basis" | "evidence" | "mentions")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Whose duties. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsDutiesAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_findings: {
        parameters: {
            query?: {
                /** @description Only those of this rule. */
                rule?: string;
                /** @description Only those as grave. */
                severity?: "high" | "medium" | "low";
                /** @description Only those acknowledged, or only the others. */
                acknowledged?: boolean;
                /** @description Of the sentences. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "rule" | "severity" | "sentence" | "nodes" | "departments" | "evidence" | "acknowledged" | "reason" | "by" | "at")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Whose findings. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsFindingsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_kpis: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "basis" | "evidence" | "others" | "shared_with")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Whose indicators. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsKpisAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_peers: {
        parameters: {
            query?: {
                /** @description Only with the same superior, in the same department, or with both alike. */
                by?: "superior" | "department" | "both";
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("id" | "title" | "level" | "implied" | "superiors" | "departments")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Whose colleagues. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsPeersAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_raci: {
        parameters: {
            query?: {
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("position_id" | "position" | "area_number" | "area" | "responsible" | "accountable" | "consulted" | "informed" | "basis")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Whose areas. */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsRaciAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("level" | "id" | "title" | "implied" | "departments" | "superiors" | "subordinates" | "lines")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsSubordinatesAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    positions_superiors: {
        parameters: {
            query?: {
                /** @description How many steps up. */
                steps?: number;
                /** @description What the steps may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("level" | "id" | "title" | "implied" | "departments" | "via" | "basis" | "stated_by" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsSuperiorsAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    proposals_list: {
        parameters: {
            query?: {
                /** @description Only names of this kind. */
                section?: "departments" | "positions" | "external_parties";
                /** @description Only those at least as likely. */
                score?: number;
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Of the reasons. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Only these columns. */
                fields?: ("section" | "canonical" | "other" | "score" | "reason")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    decide_names: {
        parameters: {
            query?: {
                /** @description Whose alias file; else the one that knows the names, else that of the eldest document. */
                document?: string;
                /** @description Only work out the plan; change nothing. */
                dry_run?: boolean;
                /** @description Refuse (409) where the graph is at another revision by now. */
                expected_revision?: number;
                /** @description Entries of each part of the plan to list. */
                details?: number;
                /** @description Seconds to wait before it is answered by 202. */
                wait?: number;
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decisions"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedAnswer"];
                };
            };
            /** @description Under way: `again` says how far it is */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    reach: {
        parameters: {
            query: {
                /** @description From what. */
                start: string;
                /** @description To what kind of node. */
                to?: "Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document";
                /** @description Steps at most. */
                steps?: number;
                /** @description Edges to follow. */
                kinds?: ("REPORTS_TO" | "BELONGS_TO" | "PART_OF" | "HEADS" | "COMMUNICATES_WITH" | "HAS_DUTY" | "HAS_AUTHORITY" | "MEASURED_BY" | "MENTIONS")[];
                /** @description Nodes to pass; all kinds where it is left out. */
                node_kinds?: ("Organization" | "Department" | "Position" | "Duty" | "Authority" | "Kpi" | "ExternalParty" | "System" | "Document")[];
                /** @description How the edges may point, seen from the start. */
                direction?: "out" | "in" | "both";
                /** @description What the edges may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Nodes to look at. */
                max_nodes?: number;
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "node-link" | "cytoscape" | "graphml" | "gexf" | "ndjson" | "csv" | "csv-bom" | "xlsx" | "turtle" | "json-ld" | "mermaid" | "dot";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["ReachAnswer"];
                    "application/ld+json": Record<string, never>;
                    "application/vnd.cytoscape+json": Record<string, never>;
                    "application/vnd.node-link+json": Record<string, never>;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/turtle": string;
                    "text/vnd.graphviz": string;
                    "text/vnd.mermaid": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    read_files: {
        parameters: {
            query?: {
                /** @description The file's name, where the body is the file itself; its ending says what reads it. */
                filename?: string;
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** @description An alias file's text; left out, the one that the document has is kept. */
                    aliases?: string;
                    /** @description Decisions about names, as JSON: a list as `POST /v1/proposals/decisions` takes it. */
                    decisions?: string;
                    /** @description Manuals, or one zip of them. */
                    file: string[];
                    /** @description A label file's text; left out, the one that the document has is kept. */
                    labels?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    show_record: {
        parameters: {
            query?: {
                limit?: number;
                /** @description An `id`: only lines before it. */
                before?: string;
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lines"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    schema: {
        parameters: {
            query?: {
                /** @description Only these columns. */
                fields?: ("is" | "name" | "count" | "sources" | "targets" | "properties")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                fields?: ("kind" | "id" | "name" | "field" | "how" | "snippet" | "spans" | "of" | "score")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
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
                /** @description Nodes to go to, the start aside; all kinds where it is left out. */
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
                format?: "json" | "node-link" | "cytoscape" | "graphml" | "gexf" | "ndjson" | "csv" | "csv-bom" | "xlsx" | "turtle" | "json-ld" | "mermaid" | "dot";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["SubgraphAnswer"];
                    "application/ld+json": Record<string, never>;
                    "application/vnd.cytoscape+json": Record<string, never>;
                    "application/vnd.node-link+json": Record<string, never>;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/turtle": string;
                    "text/vnd.graphviz": string;
                    "text/vnd.mermaid": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    systems_list: {
        parameters: {
            query?: {
                /** @description Only those that a duty of this position mentions. */
                position?: string;
                /** @description Only those that a duty of a position of this department mentions. */
                department?: string;
                /** @description Only those that this document names. */
                document?: string;
                /** @description name: By the name's pinyin. stroke: By the strokes of the name's characters. mentions: By the number of duties that mention it, then by name. With - before it downwards. */
                sort?: "name" | "-name" | "stroke" | "-stroke" | "mentions" | "-mentions";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page starts: from `next` of the page before. */
                cursor?: string;
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "mentions" | "positions" | "documents")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemsListAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    systems_show: {
        parameters: {
            query?: {
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Only these columns. */
                fields?: ("id" | "name" | "aliases" | "users" | "departments" | "mentions" | "documents")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which one. */
                system: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemsShowAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    systems_users: {
        parameters: {
            query?: {
                /** @description What the mention may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Rows of a page. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Only these columns. */
                fields?: ("position" | "position_id" | "departments" | "superiors" | "duty" | "duty_id" | "duty_area" | "basis" | "evidence")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Works with what. */
                system: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemsUsersAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    what_if: {
        parameters: {
            query?: {
                /** @description Positions that go. */
                remove?: string[];
                /** @description Positions that move, all to the same place. */
                move?: string[];
                /** @description Their new superior or department. */
                to?: string;
                /** @description Positions that become one: all that the others hold and know passes to the first. */
                merge?: string[];
                /** @description What the facts may rest on. */
                basis?: ("declared" | "mined" | "inferred")[];
                /** @description Of summary, edits and reasons. */
                language?: "en" | "zh-Hant" | "zh-Hans";
                /** @description Only these columns. */
                fields?: ("summary" | "edits" | "orphans" | "parties_lost" | "parties_on_one" | "departments_lost" | "duties" | "authorities" | "kpis" | "disconnected" | "disconnected_pairs" | "metrics" | "positions" | "successors")[];
                /** @description Also give the Cypher and its parameters, in `meta`. */
                explain?: boolean;
                /** @description The format; else the header `Accept` says it. */
                format?: "json" | "ndjson" | "csv" | "csv-bom" | "xlsx";
            };
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
                /** @description The `ETag` of an answer that you have; 304 says that it still holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Orggraph-Revision": components["headers"]["Revision"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfAnswer"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description Being computed: ask again after `Retry-After` seconds */
            202: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
            /** @description Not changed since the given ETag */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    what_if_edits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer from this revision or a later one: what a write of yours answered with. */
                "Orggraph-Revision"?: components["parameters"]["AtLeast"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Edits"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lost"];
                };
            };
            /** @description Still being computed; ask again */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            421: components["responses"]["Problem421"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
