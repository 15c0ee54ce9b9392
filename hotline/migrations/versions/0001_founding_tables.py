"""The founding tables: accounts, audit, opening, measures, directory, bulletins, articles, calls.

Revision ID: 0001
Revises: 
Create Date: 2026-11-24 12:39:47.803036

"""
from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table('account',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=32), nullable=False),
    sa.Column('role', sa.Enum('operator', 'supervisor', 'administrator', name='role', native_enum=False, length=32), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=False),
    sa.Column('password_hash', sa.String(length=200), nullable=False),
    sa.Column('session_stamp', sa.String(length=32), nullable=False),
    sa.Column('is_disabled', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_account')),
    sa.UniqueConstraint('name', name=op.f('uq_account_name'))
    )
    op.create_table('article',
    sa.Column('slug', sa.String(length=60), nullable=False),
    sa.Column('current_revision', sa.Integer(), nullable=False),
    sa.Column('imported_digest', sa.String(length=64), nullable=True),
    sa.PrimaryKeyConstraint('slug', name=op.f('pk_article'))
    )
    op.create_table('call',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('hour', sa.Integer(), nullable=False),
    sa.Column('duration', sa.Enum('under_2', '2_5', '5_10', '10_20', '20_40', 'over_40', name='duration', native_enum=False, length=32), nullable=False),
    sa.Column('language', sa.Enum('nb', 'nn', 'en', 'other', name='calllanguage', native_enum=False, length=32), nullable=False),
    sa.Column('caller_relation', sa.Enum('partner', 'parent', 'child', 'sibling', 'other_relative', 'friend', 'professional', 'self', 'unknown', name='callerrelation', native_enum=False, length=32), nullable=True),
    sa.Column('topics', sa.JSON(), nullable=False),
    sa.Column('articles', sa.JSON(), nullable=False),
    sa.Column('outcome', sa.Enum('answered', 'referred_facility', 'referred_health_channel', 'referred_other', 'support', 'emergency', 'out_of_scope', 'hung_up', 'silent', 'wrong_number', name='outcome', native_enum=False, length=32), nullable=False),
    sa.Column('facility', sa.String(length=80), nullable=True),
    sa.Column('referral_reason', sa.Enum('individual', 'specific_prison', 'booking', 'complaint', 'urgent_message', 'other', name='referralreason', native_enum=False, length=32), nullable=True),
    sa.Column('nobody_answers', sa.Boolean(), nullable=False),
    sa.Column('late', sa.Boolean(), nullable=False),
    sa.Column('training', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_call'))
    )
    with op.batch_alter_table('call', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_call_day'), ['day'], unique=False)

    op.create_table('call_count',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('hour', sa.Integer(), nullable=False),
    sa.Column('dimension', sa.String(length=24), nullable=False),
    sa.Column('value', sa.String(length=160), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('day', 'hour', 'dimension', 'value', name=op.f('pk_call_count'))
    )
    op.create_table('call_finished_key',
    sa.Column('key_hash', sa.String(length=64), nullable=False),
    sa.Column('body_digest', sa.String(length=64), nullable=False),
    sa.Column('call_id', sa.String(length=32), nullable=False),
    sa.Column('forget_after', sa.Date(), nullable=False),
    sa.PrimaryKeyConstraint('key_hash', name=op.f('pk_call_finished_key'))
    )
    op.create_table('content_version',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_content_version'))
    )
    op.create_table('facility',
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('kind', sa.Enum('prison', 'unit', 'halfway_house', 'youth_unit', 'nd_centre', 'probation', 'regional_office', 'directorate', 'closed', name='facilitykind', native_enum=False, length=32), nullable=False),
    sa.Column('region', sa.String(length=20), nullable=False),
    sa.Column('security', sa.String(length=20), nullable=False),
    sa.Column('municipality', sa.String(length=80), nullable=False),
    sa.Column('county', sa.String(length=80), nullable=False),
    sa.Column('aliases', sa.JSON(), nullable=False),
    sa.Column('phone', sa.String(length=20), nullable=False),
    sa.Column('website_page', sa.String(length=300), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('confidence', sa.String(length=80), nullable=False),
    sa.Column('phone_visits', sa.String(length=20), nullable=False),
    sa.Column('phone_source', sa.Text(), nullable=False),
    sa.Column('checked_on', sa.String(length=10), nullable=False),
    sa.Column('parent', sa.String(length=80), nullable=False),
    sa.Column('successors', sa.JSON(), nullable=False),
    sa.Column('closed_on', sa.String(length=10), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('slug', name=op.f('pk_facility'))
    )
    op.create_table('measure',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(length=100), nullable=False),
    sa.Column('title_nb', sa.Text(), nullable=False),
    sa.Column('title_en', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_measure')),
    sa.UniqueConstraint('slug', name=op.f('uq_measure_slug'))
    )
    op.create_table('opening_exception',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('periods', sa.JSON(), nullable=False),
    sa.Column('notice_nb', sa.String(length=200), nullable=False),
    sa.Column('notice_en', sa.String(length=200), nullable=False),
    sa.PrimaryKeyConstraint('day', name=op.f('pk_opening_exception'))
    )
    op.create_table('opening_settings',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('weekly', sa.JSON(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('last_day', sa.Date(), nullable=False),
    sa.Column('holidays_closed', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_opening_settings'))
    )
    op.create_table('public_number',
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('name_nb', sa.String(length=200), nullable=False),
    sa.Column('name_en', sa.String(length=200), nullable=False),
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('display', sa.String(length=20), nullable=False),
    sa.Column('url', sa.String(length=300), nullable=False),
    sa.Column('purpose', sa.Enum('emergency', 'health', 'crisis', 'information', 'service', 'support', 'look_alike', name='numberpurpose', native_enum=False, length=32), nullable=False),
    sa.Column('hours', sa.Text(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('confidence', sa.String(length=80), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('slug', name=op.f('pk_public_number'))
    )
    op.create_table('sign_in_failure',
    sa.Column('name_key', sa.String(length=64), nullable=False),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('last_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('name_key', name=op.f('pk_sign_in_failure'))
    )
    op.create_table('api_token',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('hint', sa.String(length=8), nullable=False),
    sa.Column('scopes', sa.String(length=200), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_api_token_account_id_account')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_api_token')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_api_token_token_hash'))
    )
    op.create_table('article_revision',
    sa.Column('article_slug', sa.String(length=60), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('in_force_from', sa.Date(), nullable=False),
    sa.Column('saved_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('content', sa.JSON(), nullable=False),
    sa.Column('html', sa.JSON(), nullable=False),
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_article_revision_account_id_account')),
    sa.ForeignKeyConstraint(['article_slug'], ['article.slug'], name=op.f('fk_article_revision_article_slug_article')),
    sa.PrimaryKeyConstraint('article_slug', 'number', name=op.f('pk_article_revision'))
    )
    op.create_table('audit_entry',
    sa.Column('seq', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('action', sa.String(length=64), nullable=False),
    sa.Column('subject', sa.String(length=200), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('details', sa.JSON(), nullable=False),
    sa.Column('previous', sa.String(length=64), nullable=False),
    sa.Column('link', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_audit_entry_account_id_account')),
    sa.PrimaryKeyConstraint('seq', name=op.f('pk_audit_entry'))
    )
    op.create_table('bulletin',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('text_nb', sa.String(length=280), nullable=False),
    sa.Column('text_en', sa.String(length=280), nullable=False),
    sa.Column('is_urgent', sa.Boolean(), nullable=False),
    sa.Column('posted_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('posted_by', sa.Integer(), nullable=True),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['posted_by'], ['account.id'], name=op.f('fk_bulletin_posted_by_account')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bulletin'))
    )
    op.create_table('call_draft',
    sa.Column('id', sa.String(length=43), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('began_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('language', sa.Enum('nb', 'nn', 'en', 'other', name='calllanguage', native_enum=False, length=32), nullable=False),
    sa.Column('articles', sa.JSON(), nullable=False),
    sa.Column('chosen', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_call_draft_account_id_account')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_call_draft'))
    )
    with op.batch_alter_table('call_draft', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_call_draft_account_id'), ['account_id'], unique=False)

    op.create_table('decision',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('measure_id', sa.Integer(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('last_day', sa.Date(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['measure_id'], ['measure.id'], name=op.f('fk_decision_measure_id_measure')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_decision'))
    )
    with op.batch_alter_table('decision', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_decision_measure_id'), ['measure_id'], unique=False)

    op.create_table('bulletin_tick',
    sa.Column('bulletin_id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_bulletin_tick_account_id_account')),
    sa.ForeignKeyConstraint(['bulletin_id'], ['bulletin.id'], name=op.f('fk_bulletin_tick_bulletin_id_bulletin')),
    sa.PrimaryKeyConstraint('bulletin_id', 'account_id', name=op.f('pk_bulletin_tick'))
    )


def downgrade():
    op.drop_table('bulletin_tick')
    with op.batch_alter_table('decision', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_decision_measure_id'))

    op.drop_table('decision')
    with op.batch_alter_table('call_draft', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_call_draft_account_id'))

    op.drop_table('call_draft')
    op.drop_table('bulletin')
    op.drop_table('audit_entry')
    op.drop_table('article_revision')
    op.drop_table('api_token')
    op.drop_table('sign_in_failure')
    op.drop_table('public_number')
    op.drop_table('opening_settings')
    op.drop_table('opening_exception')
    op.drop_table('measure')
    op.drop_table('facility')
    op.drop_table('content_version')
    op.drop_table('call_finished_key')
    op.drop_table('call_count')
    with op.batch_alter_table('call', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_call_day'))

    op.drop_table('call')
    op.drop_table('article')
    op.drop_table('account')
