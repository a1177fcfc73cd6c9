CREATE TABLE change (
	commit_id INTEGER NOT NULL, 
	n INTEGER NOT NULL, 
	type INTEGER NOT NULL, 
	record INTEGER NOT NULL, 
	op TEXT NOT NULL, 
	data TEXT, 
	salt BLOB, 
	digest BLOB, 
	PRIMARY KEY (commit_id, n)
)
 WITHOUT ROWID;
CREATE INDEX ix_change_record ON change (record);
CREATE TABLE context (
	id INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	vector TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (digest)
);
CREATE TABLE erased (
	record INTEGER NOT NULL, 
	commit_id INTEGER NOT NULL, 
	PRIMARY KEY (record, commit_id)
);
CREATE TABLE local (
	"key" TEXT NOT NULL, 
	value BLOB, 
	PRIMARY KEY ("key")
);
CREATE TABLE pending (
	id INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	arrived INTEGER NOT NULL, 
	stream TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	content BLOB NOT NULL, 
	PRIMARY KEY (id)
);
CREATE INDEX pending_of_stream ON pending (stream, seq);
CREATE TABLE record (
	id INTEGER NOT NULL, 
	uuid BLOB NOT NULL, 
	type INTEGER NOT NULL, 
	scope INTEGER NOT NULL, 
	deleted INTEGER DEFAULT '0' NOT NULL, 
	created INTEGER DEFAULT '0' NOT NULL, 
	changed INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (uuid)
);
CREATE INDEX ix_record_changed ON record (changed);
CREATE INDEX ix_record_type ON record (type);
CREATE TABLE reference (
	dataset TEXT NOT NULL, 
	code TEXT NOT NULL, 
	parent TEXT, 
	name_de TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (dataset, code)
)
 WITHOUT ROWID;
CREATE TABLE register (
	record INTEGER NOT NULL, 
	field INTEGER NOT NULL, 
	commit_id INTEGER NOT NULL, 
	value TEXT, 
	PRIMARY KEY (record, field, commit_id)
)
 WITHOUT ROWID;
CREATE TABLE replica (
	id INTEGER NOT NULL, 
	uuid BLOB NOT NULL, 
	agency TEXT NOT NULL, 
	label TEXT NOT NULL, 
	sign_public BLOB NOT NULL, 
	retired INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (uuid)
);
CREATE TABLE sheet_export (
	code TEXT NOT NULL, 
	type TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	language TEXT NOT NULL, 
	columns TEXT NOT NULL, 
	vector TEXT NOT NULL, 
	secret BLOB NOT NULL, 
	made INTEGER NOT NULL, 
	saved TEXT, 
	PRIMARY KEY (code)
)
 WITHOUT ROWID;
CREATE TABLE address (
	id INTEGER NOT NULL, 
	owner INTEGER, 
	label TEXT, 
	street TEXT, 
	postcode TEXT, 
	town TEXT, 
	country TEXT, 
	municipality TEXT, 
	county TEXT, 
	region TEXT, 
	nuts3 TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(owner) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_address_county ON address (county);
CREATE INDEX ix_address_owner ON address (owner);
CREATE INDEX ix_address_postcode ON address (postcode);
CREATE INDEX ix_address_region ON address (region);
CREATE TABLE affiliation (
	id INTEGER NOT NULL, 
	person INTEGER, 
	organisation INTEGER, 
	function TEXT, 
	department TEXT, 
	valid_from TEXT, 
	valid_to TEXT, 
	main INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_affiliation_organisation ON affiliation (organisation);
CREATE INDEX ix_affiliation_person ON affiliation (person);
CREATE TABLE agency (
	id INTEGER NOT NULL, 
	code TEXT, 
	name TEXT, 
	street TEXT, 
	postcode TEXT, 
	town TEXT, 
	phone TEXT, 
	email TEXT, 
	website TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agency_code ON agency (code, id);
CREATE TABLE attendance (
	id INTEGER NOT NULL, 
	at INTEGER, 
	who INTEGER, 
	status TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(at) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(who) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_attendance_at ON attendance (at);
CREATE INDEX ix_attendance_who ON attendance (who);
CREATE TABLE competence (
	id INTEGER NOT NULL, 
	code TEXT, 
	"group" TEXT, 
	name TEXT, 
	name_en TEXT, 
	synonyms TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_competence_code ON competence (code, id);
CREATE TABLE competence_link (
	id INTEGER NOT NULL, 
	owner INTEGER, 
	competence INTEGER, 
	level TEXT, 
	note TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(owner) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(competence) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_competence_link_competence ON competence_link (competence);
CREATE INDEX ix_competence_link_owner ON competence_link (owner);
CREATE TABLE consent (
	id INTEGER NOT NULL, 
	person INTEGER, 
	agency TEXT, 
	channel TEXT, 
	purpose TEXT, 
	status TEXT, 
	wording TEXT, 
	given_on TEXT, 
	withdrawn_on TEXT, 
	proof TEXT, 
	expires_on TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_consent_expires_on ON consent (expires_on);
CREATE INDEX ix_consent_person ON consent (person);
CREATE TABLE contact_point (
	id INTEGER NOT NULL, 
	owner INTEGER, 
	kind TEXT, 
	value TEXT, 
	label TEXT, 
	value_key TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(owner) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_contact_point_owner ON contact_point (owner);
CREATE INDEX ix_contact_point_value_key ON contact_point (value_key);
CREATE TABLE custom_field (
	id INTEGER NOT NULL, 
	type TEXT, 
	label TEXT, 
	kind TEXT, 
	choices TEXT, 
	position INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_custom_field_position ON custom_field (position, id);
CREATE TABLE custom_value (
	id INTEGER NOT NULL, 
	record INTEGER, 
	custom_field INTEGER, 
	value TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(record) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(custom_field) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_custom_value_custom_field ON custom_value (custom_field);
CREATE INDEX ix_custom_value_record ON custom_value (record);
CREATE TABLE deadline (
	id INTEGER NOT NULL, 
	project INTEGER, 
	title TEXT, 
	due_on TEXT, 
	done_on TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(project) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_deadline_due_on ON deadline (due_on);
CREATE INDEX ix_deadline_project ON deadline (project);
CREATE TABLE disclosure (
	id INTEGER NOT NULL, 
	kind TEXT, 
	about INTEGER, 
	recipient INTEGER, 
	recipient_text TEXT, 
	purpose TEXT, 
	made_on TEXT, 
	content TEXT, 
	rows INTEGER, 
	introduction INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(about) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(recipient) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(introduction) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_disclosure_about ON disclosure (about);
CREATE INDEX ix_disclosure_introduction ON disclosure (introduction);
CREATE INDEX ix_disclosure_made_on ON disclosure (made_on);
CREATE INDEX ix_disclosure_recipient ON disclosure (recipient);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	name TEXT, 
	starts_on TEXT, 
	ends_on TEXT, 
	place TEXT, 
	organiser INTEGER, 
	website TEXT, 
	notes TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organiser) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_event_organiser ON event (organiser);
CREATE INDEX ix_event_starts_on ON event (starts_on);
CREATE TABLE introduction (
	id INTEGER NOT NULL, 
	need INTEGER, 
	offer INTEGER, 
	seeker INTEGER, 
	provider INTEGER, 
	stage TEXT, 
	seeker_consent TEXT, 
	seeker_consent_on TEXT, 
	provider_consent TEXT, 
	provider_consent_on TEXT, 
	suggested_on TEXT, 
	introduced_on TEXT, 
	first_talk_on TEXT, 
	outcome TEXT, 
	outcome_on TEXT, 
	reason TEXT, 
	project INTEGER, 
	responsible INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(need) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(offer) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(seeker) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(provider) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(project) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(responsible) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_introduction_need ON introduction (need);
CREATE INDEX ix_introduction_offer ON introduction (offer);
CREATE INDEX ix_introduction_project ON introduction (project);
CREATE INDEX ix_introduction_provider ON introduction (provider);
CREATE INDEX ix_introduction_responsible ON introduction (responsible);
CREATE INDEX ix_introduction_seeker ON introduction (seeker);
CREATE INDEX ix_introduction_stage ON introduction (stage);
CREATE INDEX ix_introduction_suggested_on ON introduction (suggested_on, id);
CREATE TABLE legal_basis (
	id INTEGER NOT NULL, 
	person INTEGER, 
	agency TEXT, 
	basis TEXT, 
	purpose TEXT, 
	checked_on TEXT, 
	review_on TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_legal_basis_person ON legal_basis (person);
CREATE INDEX ix_legal_basis_review_on ON legal_basis (review_on);
CREATE TABLE list (
	id INTEGER NOT NULL, 
	name TEXT, 
	kind TEXT, 
	type TEXT, 
	filter TEXT, 
	columns TEXT, 
	sorting TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_list_name ON list (name, id);
CREATE TABLE list_member (
	id INTEGER NOT NULL, 
	list INTEGER, 
	record INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(list) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(record) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_list_member_list ON list_member (list);
CREATE INDEX ix_list_member_record ON list_member (record);
CREATE TABLE meeting (
	id INTEGER NOT NULL, 
	title TEXT, 
	kind TEXT, 
	starts_at TEXT, 
	ends_at TEXT, 
	place TEXT, 
	organisation INTEGER, 
	event INTEGER, 
	notes TEXT, 
	decisions TEXT, 
	held_by INTEGER, 
	no_next_step INTEGER, 
	project INTEGER, 
	introduction INTEGER, 
	external_uid TEXT, 
	cancelled INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(held_by) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(project) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(introduction) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_meeting_event ON meeting (event);
CREATE INDEX ix_meeting_held_by ON meeting (held_by);
CREATE INDEX ix_meeting_introduction ON meeting (introduction);
CREATE INDEX ix_meeting_organisation ON meeting (organisation);
CREATE INDEX ix_meeting_project ON meeting (project);
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);
CREATE TABLE need (
	id INTEGER NOT NULL, 
	organisation INTEGER, 
	title TEXT, 
	description TEXT, 
	maturity TEXT, 
	cooperation TEXT, 
	valid_until TEXT, 
	status TEXT, 
	contact INTEGER, 
	confidential INTEGER, 
	released_named TEXT, 
	released_anonymous TEXT, 
	source TEXT, 
	responsible INTEGER, 
	cross_regional INTEGER, 
	confirmed_on TEXT, 
	sort_key TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(contact) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(responsible) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_need_contact ON need (contact);
CREATE INDEX ix_need_organisation ON need (organisation);
CREATE INDEX ix_need_responsible ON need (responsible);
CREATE INDEX ix_need_sort_key ON need (sort_key, id);
CREATE INDEX ix_need_status ON need (status);
CREATE INDEX ix_need_valid_until ON need (valid_until);
CREATE TABLE not_duplicate (
	id INTEGER NOT NULL, 
	"left" INTEGER, 
	"right" INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY("left") REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY("right") REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_not_duplicate_left ON not_duplicate ("left");
CREATE INDEX ix_not_duplicate_right ON not_duplicate ("right");
CREATE TABLE note (
	id INTEGER NOT NULL, 
	about INTEGER, 
	text TEXT, 
	written_on TEXT, 
	author INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(about) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(author) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_note_about ON note (about);
CREATE INDEX ix_note_author ON note (author);
CREATE INDEX ix_note_written_on ON note (written_on, id);
CREATE TABLE offer (
	id INTEGER NOT NULL, 
	organisation INTEGER, 
	title TEXT, 
	description TEXT, 
	maturity TEXT, 
	cooperation TEXT, 
	valid_until TEXT, 
	status TEXT, 
	contact INTEGER, 
	confidential INTEGER, 
	released_named TEXT, 
	released_anonymous TEXT, 
	source TEXT, 
	responsible INTEGER, 
	cross_regional INTEGER, 
	confirmed_on TEXT, 
	sort_key TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(contact) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(responsible) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_offer_contact ON offer (contact);
CREATE INDEX ix_offer_organisation ON offer (organisation);
CREATE INDEX ix_offer_responsible ON offer (responsible);
CREATE INDEX ix_offer_sort_key ON offer (sort_key, id);
CREATE INDEX ix_offer_status ON offer (status);
CREATE INDEX ix_offer_valid_until ON offer (valid_until);
CREATE TABLE organisation (
	id INTEGER NOT NULL, 
	name TEXT, 
	short_name TEXT, 
	kind TEXT, 
	parent INTEGER, 
	legal_form TEXT, 
	street TEXT, 
	postcode TEXT, 
	town TEXT, 
	country TEXT, 
	phone TEXT, 
	email TEXT, 
	website TEXT, 
	wz2008 TEXT, 
	wz2025 TEXT, 
	size_class TEXT, 
	employees INTEGER, 
	world_market_leader INTEGER, 
	leader_in TEXT, 
	leader_source TEXT, 
	leader_year INTEGER, 
	founded INTEGER, 
	description TEXT, 
	description_en TEXT, 
	responsible INTEGER, 
	register_number TEXT, 
	status TEXT, 
	source TEXT, 
	source_date TEXT, 
	checked_on TEXT, 
	merged_into INTEGER, 
	sort_key TEXT, 
	match_key TEXT, 
	phone_e164 TEXT, 
	domain TEXT, 
	municipality TEXT, 
	county TEXT, 
	region TEXT, 
	nuts3 TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(parent) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(responsible) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(merged_into) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_organisation_county ON organisation (county);
CREATE INDEX ix_organisation_domain ON organisation (domain);
CREATE INDEX ix_organisation_match_key ON organisation (match_key);
CREATE INDEX ix_organisation_merged_into ON organisation (merged_into);
CREATE INDEX ix_organisation_parent ON organisation (parent);
CREATE INDEX ix_organisation_phone_e164 ON organisation (phone_e164);
CREATE INDEX ix_organisation_postcode ON organisation (postcode);
CREATE INDEX ix_organisation_region ON organisation (region);
CREATE INDEX ix_organisation_responsible ON organisation (responsible);
CREATE INDEX ix_organisation_sort_key ON organisation (sort_key, id);
CREATE TABLE peer (
	replica INTEGER NOT NULL, 
	acknowledged TEXT NOT NULL, 
	trusted INTEGER DEFAULT '0' NOT NULL, 
	recipient TEXT DEFAULT '' NOT NULL, 
	exchanged INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (replica), 
	FOREIGN KEY(replica) REFERENCES replica (id)
);
CREATE TABLE person (
	id INTEGER NOT NULL, 
	salutation TEXT, 
	title TEXT, 
	first_name TEXT, 
	last_name TEXT, 
	email TEXT, 
	phone TEXT, 
	mobile TEXT, 
	profile TEXT, 
	language TEXT, 
	letter_salutation TEXT, 
	responsible INTEGER, 
	source TEXT, 
	source_date TEXT, 
	checked_on TEXT, 
	informed_on TEXT, 
	restricted INTEGER, 
	merged_into INTEGER, 
	sort_key TEXT, 
	match_key TEXT, 
	email_key TEXT, 
	phone_e164 TEXT, 
	mobile_e164 TEXT, 
	organisation INTEGER, 
	function TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(responsible) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(merged_into) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_person_email_key ON person (email_key);
CREATE INDEX ix_person_match_key ON person (match_key);
CREATE INDEX ix_person_merged_into ON person (merged_into);
CREATE INDEX ix_person_mobile_e164 ON person (mobile_e164);
CREATE INDEX ix_person_organisation ON person (organisation);
CREATE INDEX ix_person_phone_e164 ON person (phone_e164);
CREATE INDEX ix_person_responsible ON person (responsible);
CREATE INDEX ix_person_restricted ON person (restricted) WHERE restricted = 1;
CREATE INDEX ix_person_sort_key ON person (sort_key, id);
CREATE TABLE pipeline (
	id INTEGER NOT NULL, 
	code TEXT, 
	name TEXT, 
	name_en TEXT, 
	position INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_pipeline_position ON pipeline (position, id);
CREATE TABLE project (
	id INTEGER NOT NULL, 
	title TEXT, 
	acronym TEXT, 
	description TEXT, 
	pipeline INTEGER, 
	stage INTEGER, 
	stage_since TEXT, 
	responsible INTEGER, 
	programme TEXT, 
	call TEXT, 
	starts_on TEXT, 
	ends_on TEXT, 
	next_step TEXT, 
	total INTEGER, 
	total_currency TEXT, 
	total_source TEXT, 
	total_date TEXT, 
	introduction INTEGER, 
	end_reason TEXT, 
	stars INTEGER, 
	stars_on TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(pipeline) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(stage) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(responsible) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(introduction) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_project_introduction ON project (introduction);
CREATE INDEX ix_project_pipeline ON project (pipeline);
CREATE INDEX ix_project_responsible ON project (responsible);
CREATE INDEX ix_project_stage ON project (stage);
CREATE INDEX ix_project_title ON project (title, id);
CREATE TABLE project_partner (
	id INTEGER NOT NULL, 
	project INTEGER, 
	organisation INTEGER, 
	role TEXT, 
	cost INTEGER, 
	cost_currency TEXT, 
	grant INTEGER, 
	grant_currency TEXT, 
	application_number TEXT, 
	amounts_source TEXT, 
	amounts_date TEXT, 
	contact INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(project) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(contact) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_project_partner_contact ON project_partner (contact);
CREATE INDEX ix_project_partner_organisation ON project_partner (organisation);
CREATE INDEX ix_project_partner_project ON project_partner (project);
CREATE TABLE relation (
	id INTEGER NOT NULL, 
	"left" INTEGER, 
	"right" INTEGER, 
	kind TEXT, 
	valid_from TEXT, 
	valid_to TEXT, 
	note TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY("left") REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY("right") REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_relation_left ON relation ("left");
CREATE INDEX ix_relation_right ON relation ("right");
CREATE TABLE remark (
	id INTEGER NOT NULL, 
	about INTEGER, 
	text TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(about) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_remark_about ON remark (about);
CREATE TABLE sheet_row (
	ref TEXT NOT NULL, 
	export TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	record INTEGER, 
	part INTEGER, 
	check_mark TEXT, 
	data TEXT, 
	PRIMARY KEY (ref), 
	FOREIGN KEY(export) REFERENCES sheet_export (code), 
	FOREIGN KEY(record) REFERENCES record (id)
)
 WITHOUT ROWID;
CREATE INDEX ix_sheet_row_record ON sheet_row (record);
CREATE INDEX sheet_rows_by_check ON sheet_row (check_mark);
CREATE INDEX sheet_rows_of_export ON sheet_row (export, place);
CREATE TABLE staff (
	id INTEGER NOT NULL, 
	name TEXT, 
	agency TEXT, 
	email TEXT, 
	phone TEXT, 
	initials TEXT, 
	left_on TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_staff_name ON staff (name, id);
CREATE TABLE stage (
	id INTEGER NOT NULL, 
	code TEXT, 
	pipeline INTEGER, 
	name TEXT, 
	name_en TEXT, 
	position INTEGER, 
	terminal INTEGER, 
	criterion TEXT, 
	stuck_after INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(pipeline) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_stage_pipeline ON stage (pipeline);
CREATE INDEX ix_stage_position ON stage (position, id);
CREATE TABLE stream (
	id INTEGER NOT NULL, 
	replica INTEGER NOT NULL, 
	scope INTEGER NOT NULL, 
	head_seq INTEGER DEFAULT '0' NOT NULL, 
	head_hash BLOB DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(replica) REFERENCES replica (id)
);
CREATE UNIQUE INDEX stream_of_replica ON stream (replica, scope);
CREATE TABLE tag (
	id INTEGER NOT NULL, 
	name TEXT, 
	colour TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_tag_name ON tag (name, id);
CREATE TABLE tagging (
	id INTEGER NOT NULL, 
	record INTEGER, 
	tag INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(record) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(tag) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_tagging_record ON tagging (record);
CREATE INDEX ix_tagging_tag ON tagging (tag);
CREATE TABLE task (
	id INTEGER NOT NULL, 
	title TEXT, 
	due_on TEXT, 
	assignee INTEGER, 
	about INTEGER, 
	status TEXT, 
	done_on TEXT, 
	notes TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(assignee) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(about) REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_task_about ON task (about);
CREATE INDEX ix_task_assignee ON task (assignee);
CREATE INDEX ix_task_due_on ON task (due_on);
CREATE INDEX ix_task_status ON task (status);
CREATE TABLE journal_commit (
	id INTEGER NOT NULL, 
	stream INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	clock INTEGER NOT NULL, 
	context INTEGER NOT NULL, 
	tx BLOB NOT NULL, 
	author TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	label TEXT NOT NULL, 
	refers BLOB, 
	schema INTEGER NOT NULL, 
	prev BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	signature BLOB NOT NULL, 
	arrived INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(stream) REFERENCES stream (id), 
	FOREIGN KEY(context) REFERENCES context (id)
);
CREATE UNIQUE INDEX commit_of_stream ON journal_commit (stream, seq);
CREATE INDEX ix_journal_commit_clock ON journal_commit (clock);
CREATE INDEX ix_journal_commit_tx ON journal_commit (tx);
CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_index', 'row');
